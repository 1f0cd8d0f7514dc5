package serverlesslabel.drawing.chart;

import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.TextRuler;
import serverlesslabel.text.Formats;

/** The discs of a bump chart, all equally high: a long rank makes its disc a pill. */
record RankDiscs(TextRuler ruler, Formats formats) {

    static final Lettering LETTERING = Lettering.semibold(11);
    private static final double BESIDE = 3.5;

    /** A rank as it is written. */
    String written(int rank) {
        return formats.whole(rank);
    }

    /** Half the width of the disc of a rank, in pixels. */
    double half(int rank) {
        return Math.max(BumpLayout.DISC, Math.ceil(ruler.width(written(rank), LETTERING) / 2) + BESIDE);
    }
}
