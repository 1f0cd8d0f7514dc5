package serverlesslabel.drawing.sheet;

import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.SheetLetters;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Placement;
import serverlesslabel.text.Texts;

/** Sheet with the ranking as a table: as wide as its words need and as high as its rows. */
public final class RankingSheet {

    private static final double MARGIN = 40;
    private static final SheetLetters LETTERS = new SheetLetters(14, 12);
    /** Height of the paper on which the frame is measured, in pixels, before the height of the sheet is known. */
    private static final double PROVISIONAL = 1000;

    private final RankingList list;
    private final SheetWords words;
    private final SheetPaper paper;
    private final RankingLegend legend;
    private final RankingColumns columns;

    private RankingSheet(RankingList list, Paper paper, Texts texts) {
        this.list = list;
        this.words = new SheetWords(list.ranking(), texts);
        var measure = new SheetPaper(paper, LETTERS, texts);
        this.legend = new RankingLegend(list.ranking(), measure);
        this.columns = new RankingColumns(list, legend.width(), measure);
        this.paper = measure.sized(columns.width() + 2 * MARGIN, PROVISIONAL);
    }

    /** Draws the sheet; of the given paper only colours, ruler and icons matter. */
    public static Picture draw(RankingList list, Paper paper, Texts texts) {
        return new RankingSheet(list, paper, texts).picture();
    }

    private Picture picture() {
        var colours = legend.draw(columns.width());
        var rows = new RankingRows(list, columns, paper).draw();
        double content = colours.height() + LETTERS.size() + rows.height();
        var services = list.shown().stream().map(Placement::service).toList();
        var title = list.title().isBlank() ? paper.text("ranking.title") : list.title();
        var caption = new SheetFrame.Caption(title, words.subtitle(),
            words.notes(services, list.rows().size(), words.hollow(services, "ranking.foot.hollow")),
            paper.text("sheet.foot.right", list.ranking().catalog().rubric().name()));
        double around = PROVISIONAL - new SheetFrame(paper, MARGIN, caption).content().height();
        var sized = paper.sized(paper.width(), Math.ceil(around + content));
        var frame = new SheetFrame(sized, MARGIN, caption);
        var builder = new PictureBuilder().addAll(frame.marks());
        builder.add(Mark.Cluster.of(colours, frame.content().corner()));
        builder.add(Mark.Cluster.of(rows, frame.content().below(colours.height() + LETTERS.size()).corner()));
        return new Picture(sized.width(), sized.height(), title, AltText.of(list, paper.texts()), builder.marks());
    }
}
