package serverlesslabel.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import serverlesslabel.io.AtomicFile;
import serverlesslabel.io.FileFailure;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.paint.Typeface;
import serverlesslabel.paint.svg.SvgPainter;
import serverlesslabel.picture.IconSource;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.report.data.RankCsv;
import serverlesslabel.report.data.RankText;
import serverlesslabel.report.decision.DecisionRecord;
import serverlesslabel.report.decision.HtmlPage;
import serverlesslabel.text.Texts;

/** Writes what is exported: pictures, documents and data, in one language. */
public final class Exporter {

    private final Typeface typeface;
    private final IconSource icons;
    private final Texts texts;

    /** An exporter with a typeface and icons, in a language. */
    public Exporter(Typeface typeface, IconSource icons, Texts texts) {
        this.typeface = typeface;
        this.icons = icons;
        this.texts = texts;
    }

    /**
     * Writes a file of the type its name asks for, all or nothing.
     *
     * @throws FileFailureException if the name ends in none of the types its kind can be exported as
     * @throws IOException          if the file cannot be written
     */
    public void write(ExportRequest request, Path file) throws IOException {
        var kind = request.subject().kind();
        var type = FileType.of(file).filter(fileType -> fileType.shows(kind))
            .orElseThrow(() -> new FileFailureException(
            new FileFailure(FileFailure.Kind.ENDING, FileType.showing(kind).stream().map(FileType::ending)
                .collect(Collectors.joining(", ")))));
        AtomicFile.write(file, content(request, type));
    }

    /**
     * The content of a file.
     *
     * @throws IllegalArgumentException if what is asked for cannot be exported as this type
     */
    public byte[] content(ExportRequest request, FileType type) {
        if (!type.shows(request.subject().kind()))
            throw new IllegalArgumentException("no " + request.subject().kind() + " as " + type);
        return type.write(this, request);
    }

    /** The picture of an export. */
    public Picture picture(ExportRequest request) {
        return request.subject().draw(paper(request.palette()), texts);
    }

    /** The export as a Markdown text for a decision record; of a ranking its table. */
    public String markdown(ExportRequest request) {
        var subject = request.subject();
        return switch (subject.kind()) {
            case RANKING -> RankText.markdown(subject.table(), texts);
            case SHEET, LABEL, BADGE, RADAR ->
                DecisionRecord.of(subject.comparison(), request.shown(), subject.title(), texts);
        };
    }

    /** The export as data with commas between. */
    public String csv(ExportRequest request) {
        return RankCsv.of(request.subject().data());
    }

    /** The export as a page, with its picture for light and for dark screens. */
    String page(ExportRequest request) {
        var subject = request.subject();
        var light = new SvgPainter(typeface).paint(subject.draw(paper(Palette.PRINT), texts), Optional.empty());
        var dark = new SvgPainter(typeface).plain(subject.draw(paper(Palette.DARK), texts));
        return HtmlPage.of(subject.comparison(), request.shown(), subject.title(), new HtmlPage.Pictures(light, dark),
            texts);
    }

    Typeface typeface() {
        return typeface;
    }

    Locale language() {
        return texts.language().locale();
    }

    private Paper paper(Palette palette) {
        return new Paper(0, 0, palette, typeface, icons);
    }
}
