package serverlesslabel.drawing.label;

import java.util.List;
import serverlesslabel.domain.Source;
import serverlesslabel.drawing.layout.QrCode;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
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
        var name = Lettering.bold(5.4);
        var mode = Lettering.regular(4.6);
        double most = LabelGrid.ROOM * MOST_PROVIDER;
        var fitting = grid.shrunk(service.provider().name(), Lettering.semibold(4.6), most);
        var provider = Lettering.semibold(Math.max(LEAST_PROVIDER, fitting.size()));
        double left = Math.min(most, grid.width(service.provider().name(), provider));
        grid.words(service.provider().name(), LabelGrid.LEFT, NAMES, provider, Anchor.START, most);
        double y = NAMES;
        for (var line : grid.lines(service.name(), name, LabelGrid.ROOM - left - 4)) {
            grid.words(line, LabelGrid.RIGHT, y, name, Anchor.END, LabelGrid.ROOM);
            y += NAME_PITCH;
        }
        if (service.mode().isEmpty()) return y - NAME_PITCH;
        grid.caption(ServiceWords.mode(service), LabelGrid.RIGHT, y, mode, Anchor.END, LabelGrid.ROOM);
        return y;
    }
}
