package serverlesslabel.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.drawing.LevelMeterDrawing;
import serverlesslabel.drawing.LevelWords;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;

/** The level on one characteristic, as a number and as cells. */
final class LevelCell extends BoardCell {

    private static final double WIDTH = 34;
    private static final double HEIGHT = 8;

    private final Characteristic characteristic;
    private final Easel easel;
    private final Label number = new Label();
    private final PictureNode meter;
    private final HBox box;

    LevelCell(Characteristic characteristic, Store store, Easel easel) {
        super(store, easel);
        this.characteristic = characteristic;
        this.easel = easel;
        this.meter = easel.pictureNode();
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
    void show(Board board, int service) {
        var subject = subject(board, service);
        number.setText(Integer.toString(subject.levels().of(characteristic)));
        meter.show(LevelMeterDrawing.draw(subject, characteristic, easel.paper(WIDTH, HEIGHT), easel.texts()));
        tell(easel.say("reasons.level", characteristic.name(),
            LevelWords.level(subject, characteristic, easel.texts())));
    }
}
