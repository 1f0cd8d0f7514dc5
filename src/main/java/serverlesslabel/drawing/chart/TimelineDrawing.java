package serverlesslabel.drawing.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Rubric;
import serverlesslabel.drawing.layout.Markers;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.picture.Series;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Index;
import serverlesslabel.ranking.LabelHistory;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.HistoryWords;

/**
 * The index of a few services over the years, by the reference weights of today's rubric, on the bands of the label
 * classes: a line of steps for each, with a marker at every change. A line begins where the service began, where that
 * is known.
 */
public final class TimelineDrawing {

    private static final double LEFT = 28;
    private static final double TOP = 8;
    private static final double FOOT = 24;
    private static final double RIGHT = 168;
    private static final double BAND_TINT = 0.1;
    private static final double MARKER = 3.5;
    private static final double LEAST_YEAR = 44;
    private static final double NAME_PITCH = 16;
    private static final Lettering LETTER = Lettering.semibold(12);
    private static final Lettering YEAR = Lettering.regular(11);
    private static final Lettering NAME = Lettering.regular(12);
    private static final Lettering FIRST = Lettering.semibold(12);

    private final Comparison comparison;
    private final List<LabelHistory> histories;
    private final Rubric rubric;
    private final LocalDate from;
    private final LocalDate to;
    private final Paper paper;
    private final Texts texts;
    private final PictureBuilder builder = new PictureBuilder();

    private TimelineDrawing(Comparison comparison, List<LabelHistory> histories, LocalDate to, Paper paper,
                            Texts texts) {
        this.comparison = comparison;
        this.histories = histories;
        this.rubric = comparison.rubric();
        this.to = to;
        this.paper = paper;
        this.texts = texts;
        // A year before the first change, so that there is something to see it change from.
        this.from = histories.stream().flatMap(history -> history.steps().stream()).map(LabelHistory.Step::day)
            .min(LocalDate::compareTo).orElse(to.minusYears(1)).minusYears(1).withDayOfYear(1);
    }

    /**
     * Draws the histories in the styles of their services; fills the paper, which is at least 400 pixels wide.
     *
     * @param histories of the compared services, the first of them with the strongest line
     * @param to        the last day, usually that of the latest fact
     */
    public static Picture draw(Comparison comparison, List<LabelHistory> histories, LocalDate to, Paper paper,
                               Texts texts) {
        var drawing = new TimelineDrawing(comparison, List.copyOf(histories), to, paper, texts);
        return drawing.picture();
    }

    private Picture picture() {
        bands();
        years();
        for (int place = histories.size() - 1; place >= 0; place--) line(place);
        names();
        var says = histories.stream().flatMap(history -> history.steps().stream()
                .map(step -> HistoryWords.line(history.service().title(), step, texts)))
            .collect(Collectors.joining(" "));
        return new Picture(paper.width(), paper.height(), texts.get("time.title"),
            says.isEmpty() ? texts.get("past.none") : says, builder.marks());
    }

    private void bands() {
        double end = paper.height() - FOOT;
        double top = TOP;
        for (var band : rubric.classes().stream().sorted(Comparator.comparing(LabelClass::place)).toList()) {
            double bottom = band.from() == 0 ? end : y(band.from());
            var ink = paper.palette().classes().get(band.place());
            builder.box(LEFT, top, width(), bottom - top, 0, ink.faded(BAND_TINT), Pen.NONE);
            builder.words(band.letter(), LEFT / 2, (top + bottom) / 2 + LETTER.baselineOffset(), LETTER,
                paper.palette().ink(), Anchor.MIDDLE);
            builder.line(LEFT, bottom, LEFT + width(), bottom, paper.palette().line(), 1);
            top = bottom;
        }
    }

    private void years() {
        double year = width() / Math.max(1, ChronoUnit.DAYS.between(from, to)) * 365.25;
        int every = (int) Math.max(1, Math.ceil(LEAST_YEAR / year));
        for (int at = from.getYear(); at <= to.getYear(); at++) {
            double x = x(LocalDate.of(at, 1, 1));
            if (x < LEFT || (at - from.getYear()) % every != 0) continue;
            builder.line(x, paper.height() - FOOT, x, paper.height() - FOOT + 4, paper.palette().quiet(), 1);
            builder.words(Integer.toString(at), x, paper.height() - 6, YEAR, paper.palette().quiet(), Anchor.START);
        }
    }

    private void line(int place) {
        var history = histories.get(place);
        var series = series(history);
        var begin = history.service().life().since().filter(day -> day.isAfter(from)).orElse(from);
        var points = new ArrayList<Point>();
        double level = y(first(history).value());
        points.add(new Point(x(begin), level));
        var markers = new ArrayList<Mark>();
        for (var step : history.steps()) {
            double x = x(step.day());
            points.add(new Point(x, level));
            level = y(step.after().index().value());
            points.add(new Point(x, level));
            markers.add(Markers.full(series, new Point(x, level), MARKER));
        }
        points.add(new Point(x(to), level));
        builder.add(new Mark.Trace(points, series.pen(place == 0 ? RadarDrawing.FIRST_WIDTH
            : RadarDrawing.OTHER_WIDTH)));
        builder.addAll(markers);
    }

    // Beside the ends of the lines, moved apart where lines end together.
    private void names() {
        double x = LEFT + width() + 8;
        double free = 0;
        var order = new ArrayList<Integer>();
        for (int place = 0; place < histories.size(); place++) order.add(place);
        order.sort(Comparator.comparing(place -> y(last(histories.get(place)).value())));
        for (int place : order) {
            double y = Math.max(free, y(last(histories.get(place)).value()));
            free = y + NAME_PITCH;
            var lettering = place == 0 ? FIRST : NAME;
            builder.add(Markers.full(series(histories.get(place)), new Point(x + MARKER, y), MARKER));
            builder.words(paper.ruler().fit(histories.get(place).service().name(), lettering, RIGHT - 28), x + 14,
                y + lettering.baselineOffset(), lettering, paper.palette().ink(), Anchor.START);
        }
    }

    private Series series(LabelHistory history) {
        return paper.palette().series(comparison.slot(history.service()));
    }

    private Index first(LabelHistory history) {
        return history.steps().isEmpty() ? now(history) : history.steps().get(0).before().index();
    }

    private Index last(LabelHistory history) {
        return history.steps().isEmpty() ? now(history)
            : history.steps().get(history.steps().size() - 1).after().index();
    }

    private Index now(LabelHistory history) {
        return Index.of(history.service().levels(), rubric.reference());
    }

    private double width() {
        return paper.width() - LEFT - RIGHT;
    }

    private double x(LocalDate day) {
        double part = (double) ChronoUnit.DAYS.between(from, day) / Math.max(1, ChronoUnit.DAYS.between(from, to));
        return LEFT + Math.max(0, Math.min(1, part)) * width();
    }

    private double y(double index) {
        return TOP + (100 - index) / 100 * (paper.height() - TOP - FOOT);
    }
}
