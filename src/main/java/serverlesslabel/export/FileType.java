package serverlesslabel.export;

import static serverlesslabel.export.ExportKind.RANKING;
import static serverlesslabel.export.ExportKind.SHEET;
import static serverlesslabel.export.ExportOption.FIRMNESS;
import static serverlesslabel.export.ExportOption.PAPER;
import static serverlesslabel.export.ExportOption.SCALE;
import static serverlesslabel.export.ExportOption.THEME;
import static serverlesslabel.export.ExportOption.TITLE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import serverlesslabel.paint.pdf.PdfPainter;
import serverlesslabel.paint.png.ImagePainter;
import serverlesslabel.paint.svg.SvgPainter;
import serverlesslabel.report.data.RankCsv;
import serverlesslabel.report.data.RankJson;

/** The files that can be exported, known by the end of their names: pictures, then documents, then data. */
public enum FileType {

    /** Pixels. */
    PNG("export.png", Content.PICTURE, Set.of(ExportKind.values()), Set.of(PAPER, TITLE, THEME, SCALE),
        (by, request) -> new ImagePainter(by.typeface()).png(by.picture(request), request.scale(), request.carried())),
    /** Marks and words, for browsers and drawing programs. */
    SVG("export.svg", Content.PICTURE, Set.of(ExportKind.values()), Set.of(PAPER, TITLE, THEME),
        (by, request) -> utf8(new SvgPainter(by.typeface(), by.language())
            .paint(by.picture(request), request.carried()))),
    /** One page to print. */
    PDF("export.pdf", Content.PICTURE, Set.of(ExportKind.values()), Set.of(PAPER, TITLE, THEME),
        (by, request) -> new PdfPainter(by.typeface(), by.language()).paint(by.picture(request), request.carried())),
    /** Of a sheet a section of a decision record, of a ranking its table. */
    MD("export.md", Content.DOCUMENT, Set.of(SHEET, RANKING), Set.of(TITLE, FIRMNESS),
        (by, request) -> utf8(by.markdown(request))),
    /** A decision record as a page of its own. */
    HTML("export.html", Content.DOCUMENT, Set.of(SHEET), Set.of(PAPER, TITLE), (by, request) -> utf8(by.page(request))),
    /** The table of the services. */
    CSV("export.csv", Content.DATA, Set.of(SHEET, RANKING), Set.of(FIRMNESS),
        (by, request) -> utf8(RankCsv.of(request.subject().data()))),
    /** The table of the services. */
    JSON("export.json", Content.DATA, Set.of(SHEET, RANKING), Set.of(FIRMNESS),
        (by, request) -> utf8(RankJson.of(request.subject().data())));

    private enum Content { PICTURE, DOCUMENT, DATA }

    /** Makes the content of a file. */
    @FunctionalInterface
    private interface Writer {
        byte[] write(Exporter by, ExportRequest request);
    }

    private final String key;
    private final Content content;
    private final Set<ExportKind> kinds;
    private final Set<ExportOption> options;
    private final Writer writer;

    FileType(String key, Content content, Set<ExportKind> kinds, Set<ExportOption> options, Writer writer) {
        this.key = key;
        this.content = content;
        this.kinds = kinds;
        this.options = options;
        this.writer = writer;
    }

    /** The type a file's name asks for, in capitals or small letters; empty where there is none of that name. */
    public static Optional<FileType> of(Path file) {
        return Arrays.stream(values()).filter(fileType -> fileType.names(file)).findFirst();
    }

    /** The types something can be exported as. */
    public static List<FileType> showing(ExportKind kind) {
        return Arrays.stream(values()).filter(fileType -> fileType.shows(kind)).toList();
    }

    /** How the name of such a file ends, in small letters with the dot: {@code .png}. */
    public String ending() {
        return "." + id();
    }

    /** Its name on the command line: {@code png}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a file's name ends so, in capitals or small letters. */
    public boolean names(Path file) {
        return file.getFileName() != null
            && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending());
    }

    /** The key of its name in words. */
    public String key() {
        return key;
    }

    /** Whether it is a picture, which carries the exploration inside. */
    public boolean isPicture() {
        return content == Content.PICTURE;
    }

    /** Whether something can be exported as this type. */
    public boolean shows(ExportKind kind) {
        return kinds.contains(kind);
    }

    /** Whether an option changes anything about such files. */
    public boolean takes(ExportOption option) {
        return options.contains(option);
    }

    /** The content of such a file. */
    byte[] write(Exporter by, ExportRequest request) {
        return writer.write(by, request);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
