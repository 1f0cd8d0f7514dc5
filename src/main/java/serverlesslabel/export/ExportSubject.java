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
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;
import serverlesslabel.report.data.ColumnSet;
import serverlesslabel.report.data.RankTable;
import serverlesslabel.text.Texts;

/**
 * What an export shows. Window and command line make their exports of it, so that the same choices give the same files.
 *
 * @param comparison the services compared, at least one; label and badge are of the first
 * @param table      what a ranking shows
 * @param title      a heading; a blank one is replaced
 * @param format     the paper of a sheet
 */
public record ExportSubject(ExportKind kind, Comparison comparison, RankTable table, String title, SheetFormat format) {

    /** Pixels a millimetre of a label. */
    private static final double DENSITY = 4;
    /** Pixels a badge is high. */
    private static final double BADGE = 28;
    /** So many services give a file its name. */
    private static final int NAMED = 3;

    /** @throws IllegalArgumentException if no service is compared */
    public ExportSubject {
        if (comparison.placements().isEmpty()) throw new IllegalArgumentException("an export is of a service");
    }

    /** What is on screen: the services compared, and the rows of the window's table in their order. */
    public static ExportSubject onScreen(ExportKind kind, Comparison comparison, List<Placement> rows, String title,
                                         SheetFormat format) {
        return new ExportSubject(kind, comparison, RankTable.of(comparison.ranking(), rows, ColumnSet.SHOWN), title,
            format);
    }

    /** Services compared, and no table beside. */
    public static ExportSubject compared(ExportKind kind, Comparison comparison, String title, SheetFormat format) {
        return new ExportSubject(kind, comparison, compared(comparison), title, format);
    }

    /** The picture; of the paper given, the size does not matter. */
    public Picture draw(Paper paper, Texts texts) {
        var first = comparison.placements().get(0).service();
        var rubric = comparison.rubric();
        return switch (kind) {
            case SHEET -> ComparisonSheet.draw(new Sheet(comparison, contenders(), title, format), paper, texts);
            case LABEL -> LabelDrawing.draw(first, rubric,
                paper.sized(LabelDrawing.WIDTH * DENSITY, LabelDrawing.HEIGHT * DENSITY), texts);
            case BADGE -> BadgeDrawing.draw(first, rubric, paper.sized(0, BADGE), texts);
            case RADAR -> RadarSheet.draw(comparison, title, paper, texts);
            case RANKING -> RankingSheet.draw(new RankingList(comparison.ranking(), table.rows(), RankingList.MOST,
                title), paper, texts);
        };
    }

    /** The services as a table: of a ranking those listed, else those compared with every column. */
    public RankTable data() {
        return switch (kind) {
            case RANKING -> table;
            case SHEET, LABEL, BADGE, RADAR -> compared(comparison);
        };
    }

    /** The services it is about. */
    public List<Service> about() {
        var rows = kind.services() == ExportKind.Services.LISTED ? table.rows() : comparison.placements();
        return rows.stream().limit(kind.services() == ExportKind.Services.FIRST ? 1 : rows.size())
            .map(Placement::service).toList();
    }

    /** A name for its file, without an ending. */
    public String fileName() {
        var ids = about().stream().limit(NAMED).map(service -> service.id().text());
        return switch (kind) {
            case SHEET -> ids.collect(Collectors.joining("-vs-"));
            case RANKING -> kind.id();
            case LABEL, BADGE, RADAR -> kind.id() + "-" + ids.collect(Collectors.joining("-"));
        };
    }

    // What a sheet says of firmness is about the services on it; of one alone, about all.
    private Alternatives contenders() {
        var ranking = comparison.ranking();
        if (comparison.placements().size() < 2) return Alternatives.all(ranking);
        var compared = comparison.placements().stream()
            .map(placement -> ranking.catalog().place(placement.service().id()).orElseThrow()).toList();
        return Alternatives.of(ranking, compared::contains);
    }

    private static RankTable compared(Comparison comparison) {
        return RankTable.of(comparison.ranking(), comparison.placements(), ColumnSet.FULL);
    }
}
