package serverlesslabel.picture;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A palette: all colours of a theme. No other class defines a colour.
 *
 * @param paper           the background of panels, the table and sheets
 * @param ground          the background behind the panels
 * @param line            separators and the empty parts of bars
 * @param ink             text
 * @param quiet           second lines and captions
 * @param bar             the one ink of index bars
 * @param track           the empty part of index bars
 * @param accent          selection, links and the default button
 * @param onAccent        text on the accent
 * @param wash            the background of what is selected
 * @param good            a service that moved up
 * @param bad             a service that moved down, and problems
 * @param characteristics the colours of the twelve characteristics a rubric may have, in its order
 * @param edges           the outline colours of the characteristics, with enough contrast to the paper
 * @param classes         the label classes, A to G
 * @param onClasses       letters on the class colours, A to G
 * @param pointer         the black pointer of the label, beside the class arrows
 * @param onPointer       the letter on the pointer
 * @param series          the pinned services in a chart, by their slots
 */
public record Palette(Ink paper, Ink ground, Ink line, Ink ink, Ink quiet, Ink bar, Ink track, Ink accent,
                      Ink onAccent, Ink wash, Ink good, Ink bad, List<Ink> characteristics, List<Ink> edges,
                      List<Ink> classes, List<Ink> onClasses, Ink pointer, Ink onPointer, List<Series> series) {

    // Declared before the palettes, whose initialisation uses it.
    private static final List<List<Double>> DASHES = List.of(
        List.of(), List.of(9.0, 5.0), List.of(3.0, 4.0), List.of(9.0, 4.0, 1.0, 4.0), List.of(1.0, 4.0),
        List.of(9.0, 4.0, 1.0, 4.0, 1.0, 4.0));

    /** The least contrast of the outline of a hollow class to the paper. */
    private static final double EDGE = 3.8;
    /** The least contrast of a light drawing on a characteristic, as for other pictures that carry meaning. */
    private static final double ON_CHARACTERISTIC = 3;
    private static final List<Ink> BLACK = Collections.nCopies(7, Ink.hex("#000000"));

    /** The light theme. */
    public static final Palette LIGHT = new Palette(
        Ink.hex("#FFFFFF"), Ink.hex("#F5F6F8"), Ink.hex("#DDE1E7"), Ink.hex("#17202B"), Ink.hex("#566273"),
        Ink.hex("#718097"), Ink.hex("#E8EBF0"),
        Ink.hex("#2456C8"), Ink.hex("#FFFFFF"), Ink.hex("#E9EFFC"), Ink.hex("#0B7A3B"), Ink.hex("#B3261E"),
        inks("#0E8F8A", "#1F55A5", "#4A87D8", "#8DB8EE", "#5C9632", "#B8410F", "#EC8422", "#F2BF5E",
            "#8A3FB0", "#D64A94", "#3F4F1F", "#8C6A4F"),
        inks("#0E8F8A", "#1F55A5", "#4A87D8", "#4F86C6", "#5C9632", "#B8410F", "#C2650F", "#B98518",
            "#8A3FB0", "#D64A94", "#3F4F1F", "#8C6A4F"),
        inks("#009640", "#52AE32", "#C8D400", "#FFED00", "#FBBA00", "#EC6608", "#E30613"),
        BLACK, Ink.hex("#000000"), Ink.hex("#FFFFFF"),
        series("#2456C8", "#0B8A7D", "#B4540A", "#8A3FC0", "#C2255C", "#5F6B1A"));

    /** The dark theme. */
    public static final Palette DARK = new Palette(
        Ink.hex("#171C24"), Ink.hex("#10141A"), Ink.hex("#313A47"), Ink.hex("#E9EDF3"), Ink.hex("#A0ABBB"),
        Ink.hex("#7C8BA0"), Ink.hex("#29313C"),
        Ink.hex("#7FA8FF"), Ink.hex("#10141A"), Ink.hex("#22304D"), Ink.hex("#57C98A"), Ink.hex("#FF8A80"),
        inks("#0E8F8A", "#4F86DB", "#7FB0F2", "#B9D5F8", "#5C9632", "#D6452B", "#EC8422", "#F2BF5E",
            "#A56BE0", "#F287BE", "#D3E35C", "#A3836B"),
        inks("#0E8F8A", "#4F86DB", "#7FB0F2", "#B9D5F8", "#5C9632", "#D6452B", "#EC8422", "#F2BF5E",
            "#A56BE0", "#F287BE", "#D3E35C", "#A3836B"),
        LIGHT.classes, BLACK, Ink.hex("#E9EDF3"), Ink.hex("#10141A"),
        series("#7FA8FF", "#3CC4B4", "#F0A060", "#C795EE", "#FF86AC", "#BCC96A"));

    /** The theme with the highest contrast. */
    public static final Palette CONTRAST = new Palette(
        Ink.hex("#000000"), Ink.hex("#000000"), Ink.hex("#9AA3AE"), Ink.hex("#FFFFFF"), Ink.hex("#E6E6E6"),
        Ink.hex("#C4CCD6"), Ink.hex("#30363E"),
        Ink.hex("#FFD84D"), Ink.hex("#000000"), Ink.hex("#3A3000"), Ink.hex("#7CFFB0"), Ink.hex("#FFB3AC"),
        inks("#19C7C0", "#6FA8FF", "#9CC6FF", "#CFE5FF", "#8BE04E", "#FF7048", "#FFB054", "#FFE08A",
            "#B983FF", "#FF8FD0", "#E6FF4D", "#B8957A"),
        inks("#19C7C0", "#6FA8FF", "#9CC6FF", "#CFE5FF", "#8BE04E", "#FF7048", "#FFB054", "#FFE08A",
            "#B983FF", "#FF8FD0", "#E6FF4D", "#B8957A"),
        LIGHT.classes, BLACK, Ink.hex("#FFFFFF"), Ink.hex("#000000"),
        series("#FFD84D", "#5BE3D2", "#FFB36B", "#D9B3FF", "#FF9DBD", "#DCE98A"));

    /** The colours of exports, for slides and paper. */
    public static final Palette PRINT = LIGHT;

    public Palette {
        characteristics = List.copyOf(characteristics);
        edges = List.copyOf(edges);
        classes = List.copyOf(classes);
        onClasses = List.copyOf(onClasses);
        series = List.copyOf(series);
    }

    /**
     * A copy of this palette with class colours that colour-blind people can distinguish: based on those of Okabe and
     * Ito, and still from green to red.
     */
    public Palette withSafeClasses() {
        var black = Ink.hex("#000000");
        var white = Ink.hex("#FFFFFF");
        return new Palette(paper, ground, line, ink, quiet, bar, track, accent, onAccent, wash, good, bad,
            characteristics, edges,
            inks("#00654B", "#009E73", "#7FCFA8", "#F0E442", "#E69F00", "#D55E00", "#8B1A10"),
            List.of(white, black, black, black, black, black, white), pointer, onPointer, series);
    }

    /** Whether the paper is darker than the text. */
    public boolean dark() {
        return paper.red() + paper.green() + paper.blue() < ink.red() + ink.green() + ink.blue();
    }

    /** The colour of the letter on the class at a place, 0 for A to 6 for G. */
    public Ink onClass(int place) {
        return onClasses.get(place);
    }

    /**
     * The outline of what is drawn in the class at a place, 0 for A to 6 for G, where it is hollow: the colour of the
     * class, brought so far towards the ink that it stands out from the paper by a contrast of 3.8 to 1.
     */
    public Ink classEdge(int place) {
        var edge = classes.get(place);
        for (double share = 0.05; share < 1 && edge.contrast(paper) < EDGE; share += 0.05)
            edge = classes.get(place).mixed(ink, share);
        return edge;
    }

    /** The style of a service in a slot, 0 to 5; of one without, which is only selected: ink, solid, with circles. */
    public Series series(OptionalInt slot) {
        return slot.isPresent() ? series.get(slot.getAsInt()) : new Series(ink, List.of(), Series.Marker.CIRCLE);
    }

    /** The colour of the characteristic at a place in the rubric. */
    public Ink characteristic(int place) {
        return characteristics.get(place % characteristics.size());
    }

    /** The ink of a drawing on the colour of the characteristic at a place: light where that stands out, else dark. */
    public Ink onCharacteristic(int place) {
        var light = dark() ? ink : paper;
        return light.contrast(characteristic(place)) >= ON_CHARACTERISTIC ? light : dark() ? paper : ink;
    }

    /** The outline colour of the characteristic at a place in the rubric. */
    public Ink edge(int place) {
        return edges.get(place % edges.size());
    }

    private static List<Ink> inks(String... hex) {
        return Stream.of(hex).map(Ink::hex).toList();
    }

    private static List<Series> series(String... hex) {
        var markers = Series.Marker.values();
        return IntStream.range(0, hex.length)
            .mapToObj(i -> new Series(Ink.hex(hex[i]), DASHES.get(i), markers[i])).toList();
    }
}
