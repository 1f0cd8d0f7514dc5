package serverlesslabel.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Source;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.text.Texts;

/** One to six services on one slide: radar and weights on the left, a column a service on the right. */
public final class ComparisonSheet {

    /** The size the sheet is laid out for, 16:9. */
    public static final double WIDTH = 1600;
    /** The height of the sheet. */
    public static final double HEIGHT = 900;

    /** So many services are named in a heading of the sheet's own. */
    private static final int NAMED = 3;
    private static final double MARGIN = 48;
    private static final double TOP = 132;
    private static final double GAP = 36;
    private static final double RADAR_HEIGHT = 540;
    /** The table begins here where there are many columns, and further right where there are few. */
    private static final double TABLE = 648;
    private static final double NAMES = 176;
    private static final double WIDEST_COLUMN = 236;
    private static final double FOOT = 842;
    private static final double COLUMN_GAP = 16;

    private final Comparison comparison;
    private final String title;
    private final Paper paper;
    private final Palette palette;
    private final Texts texts;
    private final double pitch;
    private final double table;
    private final double left;
    private final Marks marks = new Marks();

    private ComparisonSheet(Comparison comparison, String title, Paper paper, Texts texts) {
        this.comparison = comparison;
        this.title = title;
        this.paper = paper.sized(WIDTH, HEIGHT);
        this.palette = paper.palette();
        this.texts = texts;
        int count = comparison.placements().size();
        this.pitch = Math.min(WIDEST_COLUMN, (WIDTH - MARGIN + COLUMN_GAP - TABLE - NAMES) / count);
        this.table = WIDTH - MARGIN + COLUMN_GAP - NAMES - count * pitch;
        this.left = table - GAP - MARGIN;
    }

    /** The sheet of a comparison of at least one service; a blank title is replaced by the services' names. */
    public static Picture draw(Comparison comparison, String title, Paper paper, Texts texts) {
        return new ComparisonSheet(comparison, title(comparison, title, texts), paper, texts).picture();
    }

    /** What a comparison is called: by its title, or where that is blank by the services' names. */
    public static String title(Comparison comparison, String title, Texts texts) {
        if (!title.isBlank()) return title.strip();
        var names = comparison.placements().stream().map(each -> each.service().name()).distinct().toList();
        var named = names.stream().limit(NAMED).collect(Collectors.joining(" · "));
        return names.size() > NAMED ? texts.say("sheet.more", named, names.size() - NAMED) : named;
    }

    private Picture picture() {
        marks.box(0, 0, WIDTH, HEIGHT, 0, palette.paper(), Pen.NONE);
        head();
        radar();
        weights();
        table();
        foot();
        return new Picture(WIDTH, HEIGHT, title, description(), marks.list());
    }

    private void head() {
        var heading = Lettering.bold(34);
        marks.words(paper.ruler().fit(title, heading, WIDTH - 2 * MARGIN), MARGIN, 74, heading, palette.ink(),
            Anchor.START);
        var below = Lettering.regular(16);
        marks.words(paper.ruler().fit(texts.say("sheet.subtitle", weightsName(),
            texts.formats().whole(comparison.ranking().size())), below, WIDTH - 2 * MARGIN), MARGIN, 104, below,
            palette.quiet(), Anchor.START);
    }

    private String weightsName() {
        return comparison.profile().map(profile -> texts.say("sheet.profile", profile.name()))
            .orElse(texts.say("sheet.own"));
    }

    private void radar() {
        var radar = RadarDrawing.draw(comparison, paper.sized(left, RADAR_HEIGHT), texts);
        marks.add(Mark.Cluster.of(radar, new Point(MARGIN, TOP)));
    }

    private void weights() {
        double y = TOP + RADAR_HEIGHT + 42;
        marks.words(texts.say("sheet.weights"), MARGIN, y, Lettering.semibold(15), palette.ink(), Anchor.START);
        var bar = ShareBarDrawing.draw(comparison.rubric(), comparison.weights(), paper.sized(left, 22), texts);
        marks.add(Mark.Cluster.of(bar, new Point(MARGIN, y + 14)));
        double x = MARGIN;
        var small = Lettering.regular(13);
        var counted = comparison.weights().effective();
        var shares = comparison.weights().shares();
        for (var each : comparison.rubric().characteristics()) {
            double width = left * counted.of(each) / counted.sum();
            var words = texts.say("percent", shares.get(each.place()));
            // A share too narrow for its figure leaves it to the radar, where every share stands.
            if (paper.ruler().width(words, small) < width)
                marks.words(words, x + width / 2, y + 54, small, palette.quiet(), Anchor.MIDDLE);
            x += width;
        }
    }

    private void table() {
        int count = comparison.placements().size();
        var figures = new ArrayList<Question>(List.of(comparison.rubric().label().headline()));
        figures.addAll(comparison.rubric().label().figures());
        var rows = new SheetRows(comparison.rubric(), figures, paper, texts);
        marks.addAll(rows.names(new Point(table, TOP), table + NAMES + count * pitch - COLUMN_GAP, NAMES - 12));
        for (int i = 0; i < count; i++)
            marks.add(rows.column(comparison, i, new Point(table + NAMES + i * pitch, TOP), pitch - COLUMN_GAP));
    }

    private void foot() {
        var small = Lettering.regular(14);
        marks.line(MARGIN, FOOT, WIDTH - MARGIN, FOOT, palette.line(), 1);
        marks.words(paper.ruler().fit(footWords(), small, WIDTH / 2 - MARGIN), MARGIN, FOOT + 28, small,
            palette.quiet(), Anchor.START);
        marks.words(texts.say("sheet.foot.right"), WIDTH - MARGIN, FOOT + 28, small, palette.quiet(), Anchor.END);
    }

    private String footWords() {
        var facts = comparison.placements().stream().map(each -> each.service().facts()).toList();
        long sources = facts.stream().flatMap(each -> each.sources().stream()).map(Source::address).distinct().count();
        return texts.say("sheet.foot.left", comparison.rubric().version(),
            comparison.asOf().map(texts.formats()::day).orElse(texts.say("none")),
            texts.formats().whole(sources));
    }

    private String description() {
        return comparison.placements().stream().map(each -> texts.say("sheet.says", each.service().title(),
            comparison.labelClass(each.service()).letter(), LevelWords.index(each, texts),
            LevelWords.all(each.service(), comparison.rubric(), texts))).collect(Collectors.joining(" "))
            + " " + weightsName() + ".";
    }
}
