package serverlesslabel.drawing.chart;

import java.util.List;
import java.util.stream.IntStream;
import serverlesslabel.drawing.layout.TextWrapper;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.TextRuler;
import serverlesslabel.ranking.Person;

/**
 * How the columns of a bump chart share its width with the names of the services at either end. The names of the
 * columns stand side by side, or where these have no room, and those of the services none, in two or three tiers: then
 * a name has the room of as many columns.
 *
 * @param number how many tiers there are, 1 to 3
 * @param side   the room for the names of the services, in pixels
 * @param pitch  the distance between columns, in pixels; 0 for a single one
 */
record BumpTiers(int number, double side, double pitch) {

    /** The lettering of the names of columns, and the most lines of one. */
    static final Lettering HEADING = Lettering.semibold(12);
    static final int LINES = 2;

    /** The distance between columns at which their names have room, in pixels, for each number of tiers. */
    private static final List<Double> PITCH = List.of(76.0, 46.0, 36.0);
    /** The height of a tier. */
    private static final double TIER = 30;
    private static final double NAME_SHARE = 0.27;
    private static final double LEAST_NAME = 64;
    /** The room for the name of a service that is worth another tier. */
    private static final double ENOUGH = 110;
    /** Between two names, and the weights of two columns. */
    private static final double BETWEEN = 6;

    /**
     * The fewest tiers in which all names have room, three where none are enough.
     *
     * @param widest the width of the longest name of a service
     * @param beside the room between such a name and the middle of its column
     */
    static BumpTiers of(List<Person> columns, double widest, double beside, double width, TextRuler ruler) {
        var all = IntStream.rangeClosed(1, PITCH.size()).mapToObj(number -> {
            double left = (width - (columns.size() - 1) * PITCH.get(number - 1)) / 2 - beside;
            double side = Math.max(0, Math.min(widest, Math.min(width * NAME_SHARE, Math.max(LEAST_NAME, left))));
            return new BumpTiers(number, side, columns.size() < 2 ? 0
                : Math.max(0, (width - 2 * (side + beside)) / (columns.size() - 1)));
        }).toList();
        return all.stream().filter(tiers -> columns.size() < 3 || tiers.side >= Math.min(widest, ENOUGH)
                && columns.stream().skip(1).allMatch(person -> tiers.holds(person.name(), ruler)))
            .findFirst().orElse(all.get(PITCH.size() - 1));
    }

    private boolean holds(String name, TextRuler ruler) {
        return String.join(" ", TextWrapper.wrap(name, HEADING, room(), LINES, ruler)).equals(name);
    }

    /** The room for the name of a column of several. */
    double room() {
        return Math.max(number * pitch - BETWEEN, 0);
    }

    /** The room for the weights of a column of several. */
    double barsRoom() {
        return Math.max(pitch - BETWEEN, 0);
    }

    /** How much higher than the lowest the name of a column stands. */
    double raised(int column) {
        return column % number * TIER;
    }

    /** How much lower than with all names side by side everything below the legend stands. */
    double lowered() {
        return (number - 1) * TIER;
    }
}
