package serverlesslabel.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import serverlesslabel.drawing.Motif;
import serverlesslabel.paint.Export;
import serverlesslabel.paint.Obstacle;
import serverlesslabel.paint.Obstructed;
import serverlesslabel.paint.Typeface;
import serverlesslabel.paint.svg.SvgPainter;
import serverlesslabel.picture.IconSource;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.report.Document;
import serverlesslabel.report.data.RankColumn;
import serverlesslabel.report.data.RankTable;
import serverlesslabel.report.decision.DecisionRecord;
import serverlesslabel.report.decision.HtmlPage;
import serverlesslabel.text.Texts;

/** Turns editions into files: pictures, documents and data. */
public final class Press {

    /** What a person reads of each service. */
    private static final List<RankColumn> READ =
        List.of(RankColumn.RANK, RankColumn.SERVICE, RankColumn.PROVIDER, RankColumn.LABEL_CLASS,
        RankColumn.INDEX, RankColumn.LEVELS);

    /** The columns of the window's table, in their order. */
    private static final List<RankColumn> SHOWN =
        List.of(RankColumn.RANK, RankColumn.NAME, RankColumn.MODE, RankColumn.PROVIDER,
        RankColumn.LABEL_CLASS, RankColumn.INDEX, RankColumn.CLASS, RankColumn.LEVELS);

    private final Typeface typeface;
    private final IconSource icons;
    private final Texts texts;

    /** A press with a typeface and icons, in a language. */
    public Press(Typeface typeface, IconSource icons, Texts texts) {
        this.typeface = typeface;
        this.icons = icons;
        this.texts = texts;
    }

    /** How the files end that a motif can be printed as, each with its dot: pictures, then documents, then data. */
    public static List<String> endings(Motif motif) {
        var endings = new ArrayList<String>();
        for (var format : Export.Format.values()) endings.add(format.ending());
        if (motif == Motif.SHEET) endings.addAll(Document.endings());
        if (motif == Motif.RANKING)
            endings.addAll(List.of(Document.MD.ending(), Document.CSV.ending(), Document.JSON.ending()));
        return endings;
    }

    /** How a file's name ends, in small letters with the dot; nothing where it has no ending. */
    public static String ending(Path file) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
    }

    /** The picture of an edition. */
    public Picture picture(Edition edition) {
        return edition.takeaway().draw(paper(edition.palette()), texts);
    }

    /**
     * The content of a file with such an ending.
     *
     * @throws IOException if the ending is none of those its motif can be printed as
     */
    public byte[] print(Edition edition, String ending) throws IOException {
        if (!endings(edition.takeaway().motif()).contains(ending))
            throw new Obstructed(new Obstacle(Obstacle.Kind.ENDING,
                String.join(", ", endings(edition.takeaway().motif()))));
        var document = Document.of(Path.of("x" + ending));
        if (document.isPresent()) return text(document.get(), edition).getBytes(StandardCharsets.UTF_8);
        return new Export(typeface).content(picture(edition), Export.Format.of(Path.of("x" + ending)).orElseThrow(),
            edition.scale(), edition.carried());
    }

    /** The edition as a Markdown text for a decision record; of a ranking its table. */
    public String markdown(Edition edition) {
        return text(Document.MD, edition);
    }

    /** The edition as data with commas between. */
    public String csv(Edition edition) {
        return text(Document.CSV, edition);
    }

    private String text(Document document, Edition edition) {
        var takeaway = edition.takeaway();
        var comparison = takeaway.comparison();
        boolean ranking = takeaway.motif() == Motif.RANKING;
        var table = RankTable.of(comparison.ranking(), ranking ? takeaway.rows() : comparison.placements(),
            !ranking ? RankColumn.DATA : document == Document.MD ? READ : SHOWN);
        return switch (document) {
            case MD -> ranking ? table.markdown(texts)
                : DecisionRecord.of(comparison, edition.shown(), takeaway.title(), texts);
            case HTML -> HtmlPage.of(comparison, edition.shown(), takeaway.title(), new HtmlPage.Pictures(
                svg(edition, Palette.PRINT), svg(edition, Palette.DARK)), texts);
            case CSV -> table.csv();
            case JSON -> table.json();
        };
    }

    private String svg(Edition edition, Palette palette) {
        var picture = edition.takeaway().draw(paper(palette), texts);
        return palette.dark() ? new SvgPainter(typeface).plain(picture)
            : new SvgPainter(typeface).paint(picture, Optional.empty());
    }

    private Paper paper(Palette palette) {
        return new Paper(0, 0, palette, typeface, icons);
    }
}
