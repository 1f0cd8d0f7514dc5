package serverlesslabel.drawing.label;

import java.util.List;
import serverlesslabel.domain.Source;
import serverlesslabel.drawing.layout.QrCode;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Lettering.Weight;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Pen;
import serverlesslabel.wording.ServiceWords;

/** Head of a label: the title, a QR code of the documentation's address, and provider, service and mode. */
final class LabelHead {

    private static final double BAND = 15;
    private static final double PAD = 3.5;
    private static final double TITLE = 9.2;
    private static final double TITLE_OF_TWO = 4.6;
    private static final double CODE = 13;
    /** Width of the light border around the code. */
    private static final double QUIET = 1.2;
    private static final double NAMES = 25.3;
    private static final double NAME_PITCH = 5.9;
    /** Letter sizes of a name and of a mode, largest first; the last holds whatever the others do not. */
    private static final List<Double> NAME_SIZES = List.of(5.4, 4.6, 3.8);
    private static final List<Double> MODE_SIZES = List.of(4.6, 3.8);
    /** The largest share of the width a provider's name takes. */
    private static final double MOST_PROVIDER = 0.4;
    /** A provider's name that is too long is first set smaller, down to this size, and then cut. */
    private static final double LEAST_PROVIDER = 3.8;

    private LabelHead() {}

    /** Draws the head at the top of the grid; returns the baseline of its last line. */
    static double draw(LabelGrid grid) {
        band(grid);
        return names(grid);
    }

    private static void band(LabelGrid grid) {
        grid.builder().box(LabelGrid.LEFT, LabelGrid.LEFT, LabelGrid.ROOM, BAND, 1.5, grid.palette().accent(),
            Pen.NONE);
        double x = LabelGrid.RIGHT - CODE - 1;
        title(grid, x - LabelGrid.LEFT - 2 * PAD);
        if (Source.isSafe(grid.service().documentation())) code(grid, x);
    }

    private static void code(LabelGrid grid, double x) {
        double y = LabelGrid.LEFT + 1;
        // Cameras find a code only when it is dark on light, so it keeps the colours of print in every theme.
        grid.builder().box(x, y, CODE, CODE, 0.6, Palette.PRINT.paper(), Pen.NONE);
        var address = grid.service().documentation().toString();
        grid.builder().add(Mark.Cluster.of(ServiceWords.link(grid.rubric(), "label.code", grid.texts()), address,
            List.of(QrCode.draw(address,
            grid.point(x + QUIET, y + QUIET), (CODE - 2 * QUIET) * grid.unit(), Palette.PRINT.ink()))));
    }

    // A word too long for one line is set smaller, and from half the size on two lines.
    private static void title(LabelGrid grid, double room) {
        var title = grid.rubric().labelTitle();
        var full = Lettering.bold(TITLE);
        var one = grid.shrunk(title, full, room);
        var two = Lettering.bold(TITLE_OF_TWO);
        var lines = one.size() >= TITLE_OF_TWO ? List.of(title) : grid.lines(title, two, room);
        var lettering = lines.size() == 1 ? grid.shrunk(lines.get(0), full, room) : two;
        double pitch = lettering.size() * 1.15;
        double y = LabelGrid.LEFT + BAND / 2 + lettering.baselineOffset() - (lines.size() - 1) * pitch / 2;
        for (var line : lines) {
            grid.builder().words(grid.paper().ruler().fit(line, grid.builder().sized(lettering), room * grid.unit()),
                LabelGrid.LEFT + PAD, y, lettering, grid.palette().onAccent(), Anchor.START);
            y += pitch;
        }
    }

    private static double names(LabelGrid grid) {
        var service = grid.service();
        double most = LabelGrid.ROOM * MOST_PROVIDER;
        var fitting = grid.shrunk(service.provider().name(), Lettering.semibold(4.6), most);
        var provider = Lettering.semibold(Math.max(LEAST_PROVIDER, fitting.size()));
        double left = Math.min(most, grid.width(service.provider().name(), provider));
        grid.words(service.provider().name(), LabelGrid.LEFT, NAMES, provider, Anchor.START, most);
        double y = lines(grid, service.name(), LabelGrid.ROOM - left - 4, NAMES, NAME_SIZES, Weight.BOLD);
        if (service.mode().isEmpty()) return y - NAME_PITCH;
        return lines(grid, ServiceWords.mode(service), LabelGrid.ROOM, y, MODE_SIZES, Weight.REGULAR) - NAME_PITCH;
    }

    // In the largest letters in which nothing is cut or torn, else in the smallest; returns the baseline below.
    private static double lines(LabelGrid grid, String text, double room, double top, List<Double> sizes,
                                Weight weight) {
        var all = sizes.stream().map(size -> new Lettering(size, weight)).toList();
        var chosen = all.stream().filter(each -> grid.fits(text, each, room)).findFirst()
            .orElse(all.get(all.size() - 1));
        double y = top;
        for (var line : grid.lines(text, chosen, room)) {
            if (weight == Weight.BOLD) grid.words(line, LabelGrid.RIGHT, y, chosen, Anchor.END, room);
            else grid.caption(line, LabelGrid.RIGHT, y, chosen, Anchor.END, room);
            y += NAME_PITCH;
        }
        return y;
    }
}
