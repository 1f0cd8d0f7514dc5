package serverlesslabel.view.table;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.drawing.chart.LevelMeterDrawing;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.PictureNode;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.wording.LevelWords;

/** The level of the service in one characteristic, 0 to 5, as a number and as a meter. */
final class LevelCell extends BoardCell {

    private static final double WIDTH = 34;
    private static final double HEIGHT = 8;

    private final Characteristic characteristic;
    private final ViewContext context;
    private final Label number = new Label();
    private final PictureNode meter;
    private final HBox box;

    LevelCell(Characteristic characteristic, Store store, ViewContext context) {
        super(store, context);
        this.characteristic = characteristic;
        this.context = context;
        this.meter = context.pictureNode();
        number.getStyleClass().add("level-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        box = new HBox(number, meter);
        box.getStyleClass().add("level-cell");
        box.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    Node content() {
        return box;
    }

    @Override
    Object part(Board board) {
        return board.catalog();
    }

    @Override
    String tip(Board board, int service) {
        return context.text("reasons.level", characteristic.name(),
            LevelWords.level(serviceAt(board, service), characteristic, context.texts()));
    }

    @Override
    void show(Board board, int service) {
        var subject = serviceAt(board, service);
        number.setText(Integer.toString(subject.levels().of(characteristic)));
        meter.show(LevelMeterDrawing.draw(subject, characteristic, context.paper(WIDTH, HEIGHT), context.texts()));
    }
}
