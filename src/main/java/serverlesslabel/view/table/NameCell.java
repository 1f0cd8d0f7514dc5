package serverlesslabel.view.table;

import serverlesslabel.domain.Service;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.IconSource;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.wording.ServiceWords;

/**
 * The icon and the name of a service, and below the name its mode and provider; all cut to the width of the cell. A
 * service without an icon has the first letter of its name there. A narrow cell leaves its width to the name.
 */
final class NameCell extends PictureCell {

    private static final double HEIGHT = 34;
    private static final double ICON = 16;
    private static final double WORDS = ICON + 10;
    /** The least width of a cell with an icon, in pixels. */
    private static final double ROOM_FOR_ICON = 190;
    private static final double NAME_LINE = 13;
    private static final double SECOND_LINE = 28;
    private static final double ROUND = 3;
    private static final Lettering INITIAL = Lettering.semibold(10);
    private static final Lettering NAME = Lettering.semibold(13);
    private static final Lettering SECOND = Lettering.regular(11);

    private final ViewContext context;
    private final IconSource icons;

    NameCell(Store store, ViewContext context) {
        super(store, context);
        this.context = context;
        this.icons = context.icons();
        content().getStyleClass().add("service-cell");
    }

    @Override
    Object part(Board board) {
        return board.catalog();
    }

    @Override
    String tip(Board board, int service) {
        var subject = serviceAt(board, service);
        return context.text("service.below.category", subject.title(), subject.provider().name(),
            subject.category().name());
    }

    @Override
    Picture draw(Board board, int service) {
        var subject = serviceAt(board, service);
        var paper = context.paper(Math.max(WORDS, getWidth() - PADDING), HEIGHT);
        boolean icon = getWidth() >= ROOM_FOR_ICON;
        double start = icon ? WORDS : 0;
        double room = paper.width() - start;
        var builder = new PictureBuilder();
        if (icon) addIcon(subject, builder, paper.palette());
        builder.words(paper.ruler().fit(subject.name(), NAME, room), start, NAME_LINE, NAME, paper.palette().ink(),
            Anchor.START);
        builder.words(paper.ruler().fit(ServiceWords.subtitle(subject), SECOND, room), start, SECOND_LINE, SECOND,
            paper.palette().quiet(), Anchor.START);
        return new Picture(paper.width(), HEIGHT, subject.title(), tip(board, service), builder.marks());
    }

    private void addIcon(Service subject, PictureBuilder builder, Palette palette) {
        var pen = Pen.of(palette.quiet(), 1);
        icons.ofService(subject.id().text(), subject.category().id()).ifPresentOrElse(icon -> builder.add(
            new Mark.Stamp(icon.outline(), icon.grid(), new Point(0, (HEIGHT - ICON) / 2), ICON, Ink.NONE, pen)), () ->
            builder.box(0.5, (HEIGHT - ICON) / 2 + 0.5, ICON - 1, ICON - 1, ROUND, Ink.NONE, pen)
                .words(initial(subject.name()), ICON / 2, HEIGHT / 2 + INITIAL.baselineOffset(), INITIAL,
                    palette.quiet(), Anchor.MIDDLE));
    }

    private static String initial(String name) {
        return Character.toString(Character.toUpperCase(name.codePointAt(0)));
    }
}
