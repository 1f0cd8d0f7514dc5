package serverlesslabel.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import serverlesslabel.domain.Catalog;
import serverlesslabel.drawing.label.BadgeDrawing;
import serverlesslabel.io.AtomicFile;
import serverlesslabel.io.FileFailure;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.paint.Typeface;
import serverlesslabel.paint.svg.SvgPainter;
import serverlesslabel.picture.IconSource;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Person;
import serverlesslabel.report.data.RankCsv;
import serverlesslabel.report.data.RankText;
import serverlesslabel.report.decision.DecisionRecord;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** Writes exports in one language: pictures, documents and data. Immutable, so safe for use by several threads. */
public final class Exporter {

    private final Typeface typeface;
    private final IconSource icons;
    private final Texts texts;
    private final Function<Language, Optional<Catalog>> translations;
    private final List<Person> people;

    /** An exporter that uses a typeface, icons and the texts of a language; its pages are in this language only. */
    public Exporter(Typeface typeface, IconSource icons, Texts texts) {
        this(typeface, icons, texts, language -> Optional.empty(), List.of());
    }

    private Exporter(Typeface typeface, IconSource icons, Texts texts,
                     Function<Language, Optional<Catalog>> translations, List<Person> people) {
        this.typeface = typeface;
        this.icons = icons;
        this.texts = texts;
        this.translations = translations;
        this.people = List.copyOf(people);
    }

    /**
     * A copy whose pages can be read in further languages.
     *
     * @param others reads the catalog that is exported in another language; asked only for a page; empty where there is
     *               none
     */
    public Exporter withTranslations(Function<Language, Optional<Catalog>> others) {
        return new Exporter(typeface, icons, texts, others, people);
    }

    /** A copy whose pages and decision records lay the weights of several people side by side. */
    public Exporter withPeople(List<Person> several) {
        return new Exporter(typeface, icons, texts, translations, several);
    }

    /**
     * Writes an export to a file, all or nothing. The extension of the file name chooses the type. Where it has several
     * pages and the type holds one only, the second goes to "name-2.png" beside the file, and so on.
     *
     * @throws FileFailureException if the kind of the export cannot be written as a file with this extension
     * @throws IOException          if the file cannot be written
     */
    public void write(ExportRequest request, Path file) throws IOException {
        var kind = request.subject().kind();
        var type = FileType.of(file).filter(fileType -> fileType.supports(kind))
            .orElseThrow(() -> new FileFailureException(new FileFailure(FileFailure.Kind.ENDING,
                FileType.ofKind(kind).stream().map(FileType::extension).collect(Collectors.joining(", ")))));
        var pages = pages(request, type);
        var contents = new ArrayList<byte[]>();
        contents.add(type.write(this, request, pages));
        if (type.holdsOnePage()) for (int page = 1; page < pages.size(); page++)
            contents.add(type.write(this, request, pages.subList(page, page + 1)));
        // Nothing is written before everything could be made.
        for (int page = 0; page < contents.size(); page++)
            AtomicFile.write(page == 0 ? file : numbered(file, type, page + 1), contents.get(page));
    }

    private static Path numbered(Path file, FileType type, int page) {
        var name = Objects.requireNonNull(file.getFileName()).toString();
        int end = name.length() - type.extension().length();
        return file.resolveSibling(name.substring(0, end) + "-" + page + name.substring(end));
    }

    private List<Picture> pages(ExportRequest request, FileType type) {
        return type.isPicture() ? request.subject().pages(paper(request.palette()), texts) : List.of();
    }

    /**
     * The content of an export as a file of a type; of several pages the first, where the type holds one only.
     *
     * @throws IllegalArgumentException if the kind of the export cannot be written as this type
     */
    public byte[] content(ExportRequest request, FileType type) {
        if (!type.supports(request.subject().kind()))
            throw new IllegalArgumentException("no " + request.subject().kind() + " as " + type);
        return type.write(this, request, pages(request, type));
    }

    /** The picture of an export, in the palette of the request; of several pages the first. */
    public Picture picture(ExportRequest request) {
        return request.subject().draw(paper(request.palette()), texts);
    }

    /** The export as Markdown: a ranking as its table, any other kind as a section of a decision record. */
    public String markdown(ExportRequest request) {
        var subject = request.subject();
        return switch (subject.kind()) {
            case RANKING -> RankText.markdown(subject.table(), texts);
            case SHEET, LABEL, BADGE, RADAR ->
                DecisionRecord.of(subject.comparison(), request.shown(), subject.title(), people, texts);
        };
    }

    /** The badge of an export as a line of text, with its line break. */
    String line(ExportRequest request) {
        var comparison = request.subject().comparison();
        return BadgeDrawing.text(comparison.placements().get(0).service(), comparison.rubric(), texts) + "\n";
    }

    /** The services of the export as CSV, without a byte order mark. */
    public String csv(ExportRequest request) {
        return RankCsv.of(request.subject().data(), request.files().csv().withoutMark());
    }

    /**
     * The export as an HTML page, which can be played with where a script may run; on a site it links to the services.
     *
     * @param links the folder of these pages, relative to the page and ending in a slash; empty where there is none
     */
    public String page(ExportRequest request, String links) {
        var picture = new SvgPainter(typeface).dependent(request.subject().draw(paper(Palette.PRINT), texts));
        return new PageExport(texts, icons, translations, people).of(request, picture, links);
    }

    /** The people named by pages and decision records. */
    public List<Person> people() {
        return people;
    }

    /** The typeface of all pictures. */
    Typeface typeface() {
        return typeface;
    }

    /** The language exports are written in. */
    Locale language() {
        return texts.language().locale();
    }

    private Paper paper(Palette palette) {
        return new Paper(0, 0, palette, typeface, icons);
    }
}
