package serverlesslabel.drawing.sheet;

import java.util.List;
import serverlesslabel.drawing.chart.RadarDrawing;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.SheetLetters;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.ranking.Placement;
import serverlesslabel.text.SafeText;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.FindingWords;

/** Square sheet with the radar of one to six services, its legend and small print. */
public final class RadarSheet {

    /** Width and height of the sheet, in pixels. */
    public static final double SIDE = 900;

    private static final double MARGIN = 44;
    private static final SheetLetters LETTERS = new SheetLetters(15, 13);

    private RadarSheet() {}

    /**
     * Draws the sheet; of the given paper only colours, ruler and icons matter.
     *
     * @param title the heading; a blank one is replaced by what the comparison has found
     */
    public static Picture draw(Comparison comparison, String title, Paper given, Texts texts) {
        var paper = new SheetPaper(given.withSize(SIDE, SIDE), LETTERS, texts);
        var words = new SheetWords(comparison.ranking(), texts);
        var services = comparison.placements().stream().map(Placement::service).toList();
        var own = SafeText.oneLine(title);
        var heading = own.isBlank() ? FindingWords.headline(ComparisonGrid.of(comparison), texts) : own;
        // This sheet shows no order, so the note on the number of ranked services is left out.
        var frame = new SheetFrame(paper, MARGIN, new SheetFrame.Caption(heading, texts.get("radar.subtitle",
            words.weights()), words.legend(services, false), words.origin(services)));
        var rect = frame.content();
        var legend = new SheetLegend(comparison, paper.sized(rect.width(), 0)).flow();
        double radarHeight = rect.height() - legend.height() - LETTERS.size();
        var radar = RadarDrawing.draw(comparison, paper.sized(rect.width(), radarHeight));
        var builder = new PictureBuilder().addAll(frame.marks()).addAll(List.of(Mark.Cluster.of(radar, rect.corner()),
            Mark.Cluster.of(legend, rect.below(radarHeight + LETTERS.size()).corner())));
        return new Picture(SIDE, SIDE, heading, AltText.of(comparison, texts), builder.marks());
    }
}
