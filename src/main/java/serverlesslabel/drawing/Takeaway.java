package serverlesslabel.drawing;

import java.util.List;
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
import serverlesslabel.text.Texts;

/**
 * A picture to take along, before it is drawn. Window and command line make their pictures of it, so that the same
 * choices give the same picture.
 *
 * @param comparison the services compared, at least one; the label and the badge are of the first
 * @param rows       the services of the table, in its order
 * @param title      a heading; a blank one is replaced
 */
public record Takeaway(Motif motif, Comparison comparison, List<Placement> rows, String title, SheetFormat format) {

    /** Pixels a millimetre of a label. */
    private static final double DENSITY = 4;
    /** Pixels a badge is high. */
    private static final double BADGE = 28;

    /** @throws IllegalArgumentException if nothing is compared */
    public Takeaway {
        rows = List.copyOf(rows);
        if (comparison.placements().isEmpty()) throw new IllegalArgumentException("a picture is of a service");
    }

    /** The picture; of the paper given, the size does not matter. */
    public Picture draw(Paper paper, Texts texts) {
        var first = comparison.placements().get(0).service();
        var rubric = comparison.rubric();
        return switch (motif) {
            case SHEET -> ComparisonSheet.draw(new Sheet(comparison, contenders(), title, format), paper, texts);
            case LABEL -> LabelDrawing.draw(first, rubric,
                paper.sized(LabelDrawing.WIDTH * DENSITY, LabelDrawing.HEIGHT * DENSITY), texts);
            case BADGE -> BadgeDrawing.draw(first, rubric, paper.sized(0, BADGE), texts);
            case RADAR -> RadarSheet.draw(comparison, title, paper, texts);
            case RANKING -> RankingSheet.draw(new RankingList(comparison.ranking(), rows, RankingList.MOST, title),
                paper, texts);
        };
    }

    /** The services the picture is about. */
    public List<Service> about() {
        return switch (motif) {
            case SHEET, RADAR -> comparison.placements().stream().map(Placement::service).toList();
            case LABEL, BADGE -> List.of(comparison.placements().get(0).service());
            case RANKING -> rows.stream().map(Placement::service).toList();
        };
    }

    /** A name for its file, without an ending. */
    public String fileName() {
        var ids = about().stream().limit(3).map(service -> service.id().text()).toList();
        return motif == Motif.RANKING ? motif.id() : motif == Motif.SHEET ? String.join("-vs-", ids)
            : motif.id() + "-" + String.join("-", ids);
    }

    // What a sheet says of firmness is about the services on it; of one alone, about all.
    private Alternatives contenders() {
        var ranking = comparison.ranking();
        if (comparison.placements().size() < 2) return Alternatives.all(ranking);
        var compared = comparison.placements().stream()
            .map(placement -> ranking.catalog().place(placement.service().id()).orElseThrow()).toList();
        return Alternatives.of(ranking, compared::contains);
    }
}
