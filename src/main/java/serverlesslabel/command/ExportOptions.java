package serverlesslabel.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import serverlesslabel.export.ExportKind;
import serverlesslabel.export.ExportOption;
import serverlesslabel.export.ExportRequest;
import serverlesslabel.export.ExportSubject;
import serverlesslabel.export.Exporter;
import serverlesslabel.export.FileOptions;
import serverlesslabel.export.FileType;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.files.settings.ExplorationText;
import serverlesslabel.io.FileFailure;
import serverlesslabel.paint.Payload;
import serverlesslabel.paint.Typeface;
import serverlesslabel.paint.svg.SvgText;
import serverlesslabel.picture.IconSource;
import serverlesslabel.picture.Palette;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.report.data.CsvFormat;
import serverlesslabel.state.Exploration;
import serverlesslabel.text.Texts;

/** The options of exported files, for pictures and for CSV; checks them and writes the export. */
final class ExportOptions {

    private static final double LEAST_SCALE = 0.25;
    private static final double LARGEST_SCALE = 8;

    private final Typeface typeface = new Typeface();
    private final IconSource icons = IconFolder.shipped();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "2",
        description = "Pixels of a PNG for each of the picture's own, 0.25 to 8 (default 2).")
    private double scale = 2;

    @Option(names = "--theme", paramLabel = "T", defaultValue = "light", description = "light (default) or dark.")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--text", paramLabel = "T", defaultValue = "outlines",
        description = "What the words of an SVG are: outlines (default), the same in every program, or letters, to be"
            + " edited.")
    private SvgText text = SvgText.OUTLINES;

    @Option(names = "--separator", paramLabel = "S", defaultValue = "comma",
        description = "What separates the cells of a CSV: comma (default), semicolon or tab.")
    private CsvFormat.Separator separator = CsvFormat.Separator.COMMA;

    @Option(names = "--decimal", paramLabel = "D", defaultValue = "point",
        description = "What stands before the decimals in a CSV: point (default) or, not with commas as separators,"
            + " comma.")
    private CsvFormat.Decimal decimal = CsvFormat.Decimal.POINT;

    @Option(names = "--bom", description = "Begin a CSV with a byte order mark, by which Excel knows that it is UTF-8.")
    private boolean mark;

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
        mustGoTogether();
        if (!(scale >= LEAST_SCALE && scale <= LARGEST_SCALE))
            throw new UsageException("--scale is " + scale + "; it must be a number from 0.25 to 8");
    }

    /**
     * Refuses the options for pictures, for calls that only print, and those for CSV, for calls that print another
     * format.
     *
     * @throws UsageException if one of them is given
     */
    void validatePrinted(FileType type) throws UsageException {
        for (var option : given()) {
            if (FileType.PNG.takes(option) || FileType.SVG.takes(option))
                throw new UsageException(option.id() + " is for pictures; give the file of one with --out");
            if (!type.takes(option)) throw new UsageException(option.id() + " is for --format csv");
        }
        mustGoTogether();
    }

    /** The format of a CSV. */
    CsvFormat csv() {
        return new CsvFormat(separator, decimal, mark);
    }

    private void mustGoTogether() throws UsageException {
        if (separator == CsvFormat.Separator.COMMA && decimal == CsvFormat.Decimal.COMMA)
            throw new UsageException("--decimal comma needs --separator semicolon or tab");
    }

    private List<ExportOption> given() {
        var call = spec.commandLine().getParseResult();
        return Stream.of(ExportOption.values()).filter(option -> call.hasMatchedOption(option.id())).toList();
    }

    /**
     * Writes an export to a file. A picture carries the exploration, so that the window can open it.
     *
     * @param shown   the alternatives whose order is shown
     * @param texts   the words of what is written
     * @param prepare gives the exporter what only some exports need
     * @throws IOException with a sentence for the reader, if the file cannot be written
     */
    void write(Path out, ExportSubject subject, Alternatives shown, Exploration exploration, Texts texts,
               UnaryOperator<Exporter> prepare) throws IOException {
        var folder = out.toAbsolutePath().getParent();
        if (Files.isDirectory(out)) throw new IOException("cannot write " + out + ": it is a folder");
        if (folder == null || !Files.isDirectory(folder))
            throw new IOException("cannot write " + out + ": there is no folder " + folder);
        var carried = FileType.of(out).filter(FileType::carries).map(carrying -> new Payload(
            ExplorationText.of(exploration, subject.services(), subject.comparison().catalog())));
        var palette = theme == Theme.DARK ? Palette.DARK : Palette.PRINT;
        try {
            prepare.apply(new Exporter(typeface, icons, texts))
                .write(new ExportRequest(subject, shown, palette, new FileOptions(scale, text, csv()), carried), out);
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
