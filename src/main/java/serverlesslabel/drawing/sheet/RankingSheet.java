package serverlesslabel.drawing.sheet;

import java.util.List;
import java.util.stream.IntStream;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.SheetLetters;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Placement;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.FindingWords;

/**
 * Sheet with the ranking as a table, as wide as its words need. A short one is as high as its rows; a long one has
 * several pages of the same size.
 */
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

    /** Draws the first page; of the given paper only colours, ruler and icons matter. */
    public static Picture draw(RankingList list, Paper paper, Texts texts) {
        return pages(list, paper, texts).get(0);
    }

    /** Draws all pages, at least one; of the given paper only colours, ruler and icons matter. */
    public static List<Picture> pages(RankingList list, Paper paper, Texts texts) {
        var sheet = new RankingSheet(list, paper, texts);
        double height = sheet.height();
        return IntStream.range(0, list.pages()).mapToObj(page -> sheet.page(page, height)).toList();
    }

    // The first page has the most rows, so the others have room in its height.
    private double height() {
        double content = legend.draw(columns.width()).height() + LETTERS.size() + rows(0).height();
        return Math.ceil(PROVISIONAL - new SheetFrame(paper, MARGIN, caption(0)).content().height() + content);
    }

    private Picture page(int page, double height) {
        var colours = legend.draw(columns.width());
        var sized = paper.sized(paper.width(), height);
        var frame = new SheetFrame(sized, MARGIN, caption(page));
        var builder = new PictureBuilder().addAll(frame.marks());
        builder.add(Mark.Cluster.of(colours, frame.content().corner()));
        double top = Math.floor(frame.content().y() + colours.height() + LETTERS.size());
        builder.add(Mark.Cluster.of(rows(page), new Point(frame.content().x(), top)));
        return new Picture(sized.width(), sized.height(), title(), AltText.of(list, paper.texts()), builder.marks());
    }

    private Picture rows(int page) {
        return new RankingRows(list, page, columns, paper).draw();
    }

    private SheetFrame.Caption caption(int page) {
        var services = list.shown().stream().map(Placement::service).toList();
        var subtitle = list.pages() == 1 ? words.subtitle() : paper.text("ranking.page", words.subtitle(),
            paper.texts().formats().whole(page + 1), paper.texts().formats().whole(list.pages()));
        return new SheetFrame.Caption(title(), subtitle, words.notes(services, list.rows().size()),
            words.origin(services));
    }

    private String title() {
        return list.title().isBlank() ? FindingWords.first(list.ranking(), list.rows(), paper.texts()) : list.title();
    }
}
