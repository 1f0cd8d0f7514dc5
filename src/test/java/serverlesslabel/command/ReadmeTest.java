package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import serverlesslabel.export.ExportKind;
import serverlesslabel.export.FileType;
import serverlesslabel.text.Language;

/** What the README says of commands, exports and languages, against the program: its readers have nothing else. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    /** Options of all commands, which the list names once. */
    private static final List<String> EVERYWHERE = List.of("--help", "--version", "--catalog", "--with");

    static Stream<String> commands() {
        return CommandList.all().stream()
            .map(each -> each.getAnnotation(Command.class).name()).filter(name -> !name.equals("help"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasItsLine(String command) throws IOException {
        assertThat(calls(command)).isNotEmpty();
    }

    /** Whoever adds an option says so: readers of the list take it for the whole. */
    @ParameterizedTest
    @ValueSource(classes = {RankCommand.class, ExplainCommand.class, CheckCommand.class, DiffCommand.class})
    void everyOptionIsInTheLinesOfItsCommand(Class<?> command) throws IOException {
        var spec = CommandSpec.forAnnotatedObject(command);
        assertThat(spec.options()).isNotEmpty();
        for (var option : spec.options())
            if (!EVERYWHERE.contains(option.longestName()))
                assertThat(calls(spec.name())).contains(option.longestName());
    }

    @ParameterizedTest
    @EnumSource(names = {"SHEET", "LABEL", "RANKING"})
    void everyFileThatCanBeExportedIsThere(ExportKind kind) throws IOException {
        var command = switch (kind) {
            case SHEET -> "export";
            case LABEL -> "label";
            default -> "rank";
        };
        var written = Pattern.compile("FILE(\\.[.|a-z]+)").matcher(calls(command)).results()
            .flatMap(found -> Stream.of(found.group(1).split("\\|")));
        assertThat(written).containsExactlyInAnyOrderElementsOf(
            FileType.ofKind(kind).stream().map(FileType::extension).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyPictureThatCanBeChosenIsThere(ExportKind kind) throws IOException {
        var pictures = Pattern.compile("--picture ([a-z|]+)").matcher(calls("export")).results()
            .flatMap(found -> Stream.of(found.group(1).split("\\|")));
        assertThat(pictures.toList().contains(kind.id())).isEqualTo(kind.services() == ExportKind.Services.COMPARED);
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageIsNamed(Language language) throws IOException {
        assertThat(Files.readString(README)).contains(language.locale().getDisplayLanguage(Locale.ENGLISH));
    }

    // The lines on a command in the block of calls: its own and those that go on with it.
    private static String calls(String command) throws IOException {
        return Pattern.compile("^serverless-label " + command + " .*(\n  .*)*", Pattern.MULTILINE)
            .matcher(Files.readString(README)).results().map(found -> found.group()).collect(Collectors.joining("\n"));
    }
}
