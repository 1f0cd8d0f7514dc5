package serverlesslabel.export;

import java.util.List;
import java.util.stream.Collectors;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.label.BadgeDrawing;
import serverlesslabel.drawing.label.LabelDrawing;
import serverlesslabel.drawing.sheet.ComparisonSheet;
import serverlesslabel.drawing.sheet.RadarSheet;
import serverlesslabel.drawing.sheet.RankingList;
import serverlesslabel.drawing.sheet.RankingSheet;
import serverlesslabel.drawing.sheet.Sheet;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;
import serverlesslabel.report.data.ColumnSet;
import serverlesslabel.report.data.RankTable;
import serverlesslabel.text.Texts;

/**
 * Subject of an export: its kind and the services it shows. Window and command line both export subjects, so that the
 * same choices give the same files.
 *
 * @param comparison the compared services, at least one; label and badge show the first
 * @param table      rows and columns of a ranking
 * @param title      the heading; a blank one is replaced
 * @param format     the format of a sheet
 */
public record ExportSubject(ExportKind kind, Comparison comparison, RankTable table, String title, SheetFormat format) {

    /** Pixels in a millimetre of a label. */
    private static final double DENSITY = 4;
    /** The largest number of services whose ids appear in a file name. */
    private static final int NAMED = 3;

    /** @throws IllegalArgumentException if no service is compared */
    public ExportSubject {
        if (comparison.placements().isEmpty()) throw new IllegalArgumentException("an export is of a service");
    }

    /** The subject for what is on screen: the compared services, and the rows of the window's table in their order. */
    public static ExportSubject asShown(ExportKind kind, Comparison comparison, List<Placement> rows, String title,
                                         SheetFormat format) {
        return new ExportSubject(kind, comparison, RankTable.of(comparison.ranking(), rows, ColumnSet.SHOWN), title,
            format);
    }

    /** The subject for compared services alone; its table has exactly these services. */
    public static ExportSubject compared(ExportKind kind, Comparison comparison, String title, SheetFormat format) {
        return new ExportSubject(kind, comparison, compared(comparison), title, format);
    }

    /** Draws the picture, the first of several pages; of the given paper only colours, ruler and icons matter. */
    public Picture draw(Paper paper, Texts texts) {
        return pages(paper, texts).get(0);
    }

    /** Draws all pages, at least one: a long ranking has several. Of the paper only colours, ruler and icons matter. */
    public List<Picture> pages(Paper paper, Texts texts) {
        return kind == ExportKind.RANKING
            ? RankingSheet.pages(new RankingList(comparison.ranking(), table.rows(), RankingList.MOST, title), paper,
                texts)
            : List.of(single(paper, texts));
    }

    private Picture single(Paper paper, Texts texts) {
        var first = comparison.placements().get(0).service();
        var rubric = comparison.rubric();
        return switch (kind) {
            case SHEET -> ComparisonSheet.draw(new Sheet(comparison, title, format), paper, texts);
            case LABEL -> LabelDrawing.draw(first, rubric,
                paper.withSize(LabelDrawing.WIDTH * DENSITY, LabelDrawing.HEIGHT * DENSITY), texts);
            case BADGE -> BadgeDrawing.draw(first, rubric, paper.withSize(0, BadgeDrawing.HEIGHT), texts);
            case RADAR -> RadarSheet.draw(comparison, title, paper, texts);
            case RANKING -> throw new IllegalStateException("a ranking has pages");
        };
    }

    /** The services as a table for data files: the rows of a ranking, else the compared services with every column. */
    public RankTable data() {
        return switch (kind) {
            case RANKING -> table;
            case SHEET, LABEL, BADGE, RADAR -> compared(comparison);
        };
    }

    /** The services the export is about, in order. */
    public List<Service> services() {
        var rows = kind.services() == ExportKind.Services.LISTED ? table.rows() : comparison.placements();
        return rows.stream().limit(kind.services() == ExportKind.Services.FIRST ? 1 : rows.size())
            .map(Placement::service).toList();
    }

    /** A file name that suits the export, without extension. */
    public String fileName() {
        var ids = services().stream().limit(NAMED).map(service -> service.id().text());
        return switch (kind) {
            case SHEET -> ids.collect(Collectors.joining("-vs-"));
            case RANKING -> kind.id();
            case LABEL, BADGE, RADAR -> kind.id() + "-" + ids.collect(Collectors.joining("-"));
        };
    }

    private static RankTable compared(Comparison comparison) {
        return RankTable.of(comparison.ranking(), comparison.placements(), ColumnSet.FULL);
    }
}
