package serverlesslabel.report.page;

import java.util.Locale;
import java.util.stream.Collectors;
import serverlesslabel.picture.Icon;
import serverlesslabel.picture.Outline.Step;
import serverlesslabel.picture.Point;

/** Writes the outline of an icon as the path of an SVG, on a grid of 24. */
final class OutlinePath {

    private static final double GRID = 24;

    private OutlinePath() {}

    /** The path, with one decimal. */
    static String of(Icon icon) {
        return icon.outline().steps().stream().map(step -> step(step, GRID / icon.grid()))
            .collect(Collectors.joining());
    }

    private static String step(Step step, double scale) {
        if (step instanceof Step.Move move) return "M" + on(move.to(), scale);
        if (step instanceof Step.Line line) return "L" + on(line.to(), scale);
        if (step instanceof Step.Curve curve)
            return "C" + on(curve.first(), scale) + " " + on(curve.second(), scale) + " " + on(curve.to(), scale);
        return "Z";
    }

    private static String on(Point point, double scale) {
        return number(point.x() * scale) + "," + number(point.y() * scale);
    }

    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
