package serverlesslabel.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import serverlesslabel.export.ExportKind;
import serverlesslabel.export.ExportOption;
import serverlesslabel.export.ExportRequest;
import serverlesslabel.export.ExportSubject;
import serverlesslabel.export.Exporter;
import serverlesslabel.export.FileType;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.files.settings.ExplorationText;
import serverlesslabel.io.FileFailure;
import serverlesslabel.paint.Payload;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Palette;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.state.Exploration;
import serverlesslabel.text.Texts;

/** The options for pictures, {@code --scale} and {@code --theme}; checks them and writes the export. */
final class ExportOptions {

    private static final double LEAST_SCALE = 0.25;
    private static final double LARGEST_SCALE = 8;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "2",
        description = "Pixels of a PNG for each of the picture's own, 0.25 to 8 (default 2).")
    private double scale = 2;

    @Option(names = "--theme", paramLabel = "T", defaultValue = "light", description = "light (default) or dark.")
    private Theme theme = Theme.LIGHT;

    private enum Theme { LIGHT, DARK }

    /**
     * Checks file and options before any work is done.
     *
     * @throws UsageException if the file name has no ending that suits the kind, if an option is given that has no
     *                        effect on this export, or if the scale is out of range
     */
    void validate(Path out, ExportKind kind) throws UsageException {
        var types = FileType.ofKind(kind);
        var type = FileType.of(out).filter(types::contains)
            .orElseThrow(() -> new UsageException("the file " + out + " must end in " + choice(types)));
        for (var option : given()) {
            if (!kind.takes(option))
                throw new UsageException(option.id() + " does not apply to the picture \"" + kind.id()
                    + "\"; leave it out");
            if (!type.takes(option))
                throw new UsageException(option.id() + " does not apply to " + out + "; it is for "
                    + choice(types.stream().filter(other -> other.takes(option)).toList()));
        }
        if (!(scale >= LEAST_SCALE && scale <= LARGEST_SCALE))
            throw new UsageException("--scale is " + scale + "; it must be a number from 0.25 to 8");
    }

    /**
     * Refuses the options for pictures, for calls that only print text.
     *
     * @throws UsageException if one of them is given
     */
    void requireNoneGiven() throws UsageException {
        for (var option : List.of(ExportOption.THEME, ExportOption.SCALE))
            if (given().contains(option))
                throw new UsageException(option.id() + " is for pictures; give the file of one with --out");
    }

    private List<ExportOption> given() {
        var call = spec.commandLine().getParseResult();
        return Stream.of(ExportOption.values()).filter(option -> call.hasMatchedOption(option.id())).toList();
    }

    /**
     * Writes an export to a file. A picture carries the exploration, so that the window can open it.
     *
     * @param shown the alternatives whose order is shown
     * @throws IOException with a sentence for the reader, if the file cannot be written
     */
    void write(Path out, ExportSubject subject, Alternatives shown, Exploration exploration) throws IOException {
        var folder = out.toAbsolutePath().getParent();
        if (Files.isDirectory(out)) throw new IOException("cannot write " + out + ": it is a folder");
        if (folder == null || !Files.isDirectory(folder))
            throw new IOException("cannot write " + out + ": there is no folder " + folder);
        var carried = FileType.of(out).filter(FileType::isPicture).map(picture -> new Payload(
            ExplorationText.of(exploration, subject.services(), subject.comparison().catalog())));
        var palette = theme == Theme.DARK ? Palette.DARK : Palette.PRINT;
        try {
            new Exporter(new Typeface(), IconFolder.shipped(), Texts.english())
                .write(new ExportRequest(subject, shown, palette, scale, carried), out);
        } catch (IOException e) {
            var why = FileFailure.of(e);
            throw new IOException("cannot write " + out + ": " + Texts.english().get(why.key(), why.detail()), e);
        }
    }

    /** Returns the endings of one or more file types as a choice: ".png, .svg or .pdf". */
    static String choice(List<FileType> types) {
        var endings = types.stream().map(FileType::extension).toList();
        int last = endings.size() - 1;
        return last == 0 ? endings.get(0) : String.join(", ", endings.subList(0, last)) + " or " + endings.get(last);
    }
}
