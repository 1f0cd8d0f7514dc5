package serverlesslabel.export;

import static serverlesslabel.export.ExportKind.BADGE;
import static serverlesslabel.export.ExportKind.RANKING;
import static serverlesslabel.export.ExportKind.SHEET;
import static serverlesslabel.export.ExportOption.BOM;
import static serverlesslabel.export.ExportOption.COLUMNS;
import static serverlesslabel.export.ExportOption.DECIMAL;
import static serverlesslabel.export.ExportOption.FIRMNESS;
import static serverlesslabel.export.ExportOption.PAPER;
import static serverlesslabel.export.ExportOption.SCALE;
import static serverlesslabel.export.ExportOption.SEPARATOR;
import static serverlesslabel.export.ExportOption.TEXT;
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
import serverlesslabel.picture.Picture;
import serverlesslabel.report.data.RankCsv;
import serverlesslabel.report.data.RankJson;

/** Types of files that can be exported, each with its own file extension: pictures, then documents, then data. */
public enum FileType {

    /** An image of pixels. */
    PNG("export.png", Content.PICTURE, Set.of(ExportKind.values()), Set.of(PAPER, TITLE, THEME, SCALE),
        (exporter, request, pages) -> new ImagePainter(exporter.typeface())
            .png(pages.get(0), request.files().scale(), request.carried())),
    /** A vector graphic, for browsers and drawing programs. */
    SVG("export.svg", Content.PICTURE, Set.of(ExportKind.values()), Set.of(PAPER, TITLE, THEME, TEXT),
        (exporter, request, pages) -> utf8(
            new SvgPainter(exporter.typeface(), exporter.language(), request.files().text())
                .paint(pages.get(0), request.carried()))),
    /** A document with all pages, for printing. */
    PDF("export.pdf", Content.PICTURE, Set.of(ExportKind.values()), Set.of(PAPER, TITLE, THEME),
        (exporter, request, pages) -> new PdfPainter(exporter.typeface(), exporter.language())
            .paint(pages, request.carried())),
    /** A sheet as a section of a decision record, a ranking as its table. */
    MD("export.md", Content.DOCUMENT, Set.of(SHEET, RANKING), Set.of(TITLE, FIRMNESS, COLUMNS),
        (exporter, request, pages) -> utf8(exporter.markdown(request))),
    /** A badge as a line of text. */
    TXT("export.txt", Content.DOCUMENT, Set.of(BADGE), Set.of(),
        (exporter, request, pages) -> utf8(exporter.line(request))),
    /** A page that can be played with; without a script it is the decision record. */
    HTML("export.html", Content.DOCUMENT, Set.of(SHEET), Set.of(PAPER, TITLE),
        (exporter, request, pages) -> utf8(exporter.page(request, ""))),
    /** The services as a table. */
    CSV("export.csv", Content.DATA, Set.of(SHEET, RANKING),
        Set.of(FIRMNESS, COLUMNS, SEPARATOR, DECIMAL, BOM),
        (exporter, request, pages) -> utf8(RankCsv.of(request.subject().data(), request.files().csv()))),
    /** The services as structured data. */
    JSON("export.json", Content.DATA, Set.of(SHEET, RANKING), Set.of(FIRMNESS, COLUMNS),
        (exporter, request, pages) -> utf8(RankJson.of(request.subject().data())));

    private enum Content { PICTURE, DOCUMENT, DATA }

    /** Creates the content of a file; a picture is given its pages, which are none for other files. */
    @FunctionalInterface
    private interface Writer {
        byte[] write(Exporter exporter, ExportRequest request, List<Picture> pages);
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

    /** The type of a file by the extension of its name, ignoring case; empty if no type has that extension. */
    public static Optional<FileType> of(Path file) {
        return Arrays.stream(values()).filter(fileType -> fileType.matches(file)).findFirst();
    }

    /** The types a kind of export can be written as, in the order of their constants. */
    public static List<FileType> ofKind(ExportKind kind) {
        return Arrays.stream(values()).filter(fileType -> fileType.supports(kind)).toList();
    }

    /** The file extension in small letters, with its dot: {@code .png}. */
    public String extension() {
        return "." + id();
    }

    /** The name of the type on the command line: {@code png}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a file's name has this type's extension, ignoring case. */
    public boolean matches(Path file) {
        return file.getFileName() != null
            && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(extension());
    }

    /** The text key of the type's name. */
    public String key() {
        return key;
    }

    /** Whether files of this type are pictures. */
    public boolean isPicture() {
        return content == Content.PICTURE;
    }

    /** Whether files of this type carry the exploration they were made from. */
    public boolean carries() {
        return isPicture() || this == HTML;
    }

    /** Whether files of this type lay the weights of several people side by side. */
    public boolean namesPeople() {
        return this == MD || this == HTML;
    }

    /** Whether a kind of export can be written as this type. */
    public boolean supports(ExportKind kind) {
        return kinds.contains(kind);
    }

    /** Whether an option has an effect on files of this type. */
    public boolean takes(ExportOption option) {
        return options.contains(option);
    }

    /** Whether a file of this type holds one page only, so that further pages become files of their own. */
    boolean holdsOnePage() {
        return this == PNG || this == SVG;
    }

    /** The content of an export as a file of this type; {@code pages} are the pictures of a picture file. */
    byte[] write(Exporter exporter, ExportRequest request, List<Picture> pages) {
        return writer.write(exporter, request, pages);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
