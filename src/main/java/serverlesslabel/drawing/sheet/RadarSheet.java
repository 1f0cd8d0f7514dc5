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
import serverlesslabel.ranking.Placement;
import serverlesslabel.text.SafeText;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.ServiceWords;

/** The radar of one to six services alone, with its legend and what it rests on: a square. */
public final class RadarSheet {

    /** Pixels across and down. */
    public static final double SIDE = 900;

    private static final double MARGIN = 44;
    private static final SheetLetters LETTERS = new SheetLetters(15, 13);

    private RadarSheet() {}

    /** The sheet; a blank title is replaced by the services' names. Of the paper given, the size does not matter. */
    public static Picture draw(Comparison comparison, String title, Paper given, Texts texts) {
        var paper = new SheetPaper(given.sized(SIDE, SIDE), LETTERS, texts);
        var words = new SheetWords(comparison.ranking(), texts);
        var services = comparison.placements().stream().map(Placement::service).toList();
        var heading = ServiceWords.title(SafeText.oneLine(title), services, texts);
        // No order is shown here, so it is not said among how many it is.
        var frame = new SheetFrame(paper, MARGIN, new SheetFrame.Caption(heading, texts.get("radar.subtitle",
            words.weights()), words.notes(services, comparison.ranking().size(),
            words.hollow(services, "radar.foot.hollow"))));
        var rect = frame.room();
        var legend = new SheetLegend(comparison, paper.sized(rect.width(), 0)).flow();
        double high = rect.height() - legend.height() - LETTERS.size();
        var radar = RadarDrawing.draw(comparison, paper.sized(rect.width(), high));
        var builder = new PictureBuilder().addAll(frame.marks()).addAll(List.of(Mark.Cluster.of(radar, rect.corner()),
            Mark.Cluster.of(legend, rect.below(high + LETTERS.size()).corner())));
        return new Picture(SIDE, SIDE, heading, AltText.of(comparison, texts), builder.list());
    }
}
