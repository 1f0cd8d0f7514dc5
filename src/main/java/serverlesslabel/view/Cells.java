package serverlesslabel.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import serverlesslabel.drawing.ClassArrowDrawing;
import serverlesslabel.drawing.IndexBarDrawing;
import serverlesslabel.drawing.LevelBarsDrawing;
import serverlesslabel.drawing.LevelWords;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;

/** The cells of the ranking table, one class a column. */
final class Cells {

    private Cells() {}

    /** The rank, and how far it moved. */
    static final class Rank extends BoardCell {
        private final Easel easel;
        private final Label rank = new Label();
        private final Label movement = new Label();
        private final HBox box = new HBox(rank, movement);

        Rank(Store store, Easel easel) {
            super(store, easel);
            this.easel = easel;
            rank.getStyleClass().add("rank");
            movement.getStyleClass().add("movement");
            rank.setMinWidth(Region.USE_PREF_SIZE);
            movement.setMinWidth(Region.USE_PREF_SIZE);
            box.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        Node content() {
            return box;
        }

        @Override
        void show(Board board, int service) {
            rank.setText(LevelWords.rank(board.ranking().placementOf(service), easel.texts()));
            int moved = board.movement(service);
            movement.setText(moved == 0 ? "" : easel.say(moved > 0 ? "rank.up" : "rank.down", Math.abs(moved)));
            movement.getStyleClass().removeAll("up", "down");
            if (moved != 0) movement.getStyleClass().add(moved > 0 ? "up" : "down");
        }
    }

    /** Name, and below it mode and provider. */
    static final class Name extends BoardCell {
        private final Easel easel;
        private final Label name = new Label();
        private final Label below = new Label();
        private final IconNode icon = new IconNode();
        private final VBox words = new VBox(name, below);
        private final HBox box = new HBox(icon, words);

        Name(Store store, Easel easel) {
            super(store, easel);
            this.easel = easel;
            name.getStyleClass().add("service-name");
            below.getStyleClass().add("second-line");
            words.setAlignment(Pos.CENTER_LEFT);
            words.setMinWidth(0);
            box.getStyleClass().add("service-cell");
        }

        @Override
        Node content() {
            return box;
        }

        @Override
        void show(Board board, int service) {
            var subject = subject(board, service);
            icon.show(easel.icons().ofService(subject.id().text(), subject.category().id()));
            name.setText(subject.name());
            below.setText(easel.say("service.below", subject.mode(), subject.provider().name()));
            tell(easel.say("service.below.category", subject.title(), subject.provider().name(),
                subject.category().name()));
        }
    }

    /** The letter of the label, by the reference weights. */
    static final class Letter extends BoardCell {
        private static final double WIDTH = 40;
        private static final double HEIGHT = 22;
        private final Easel easel;
        private final PictureNode picture;

        Letter(Store store, Easel easel) {
            super(store, easel);
            this.easel = easel;
            this.picture = easel.pictureNode();
        }

        @Override
        Node content() {
            return picture;
        }

        @Override
        void show(Board board, int service) {
            picture.show(ClassArrowDrawing.draw(Comparison.labelClass(subject(board, service),
                board.catalog().rubric()),
                easel.paper(WIDTH, HEIGHT), easel.texts()));
        }
    }

    /** The index as a stacked bar and as a number, and the class it gives where that is not the label's. */
    static final class IndexBar extends BoardCell {
        private static final double NUMBER = 74;
        private static final double PADDING = 12;
        private static final double HEIGHT = 21;
        private final Easel easel;
        private final PictureNode bar;
        private final Label number = new Label();
        private final Label yours = new Label();
        private final HBox box;

        IndexBar(Store store, Easel easel) {
            super(store, easel);
            this.easel = easel;
            this.bar = easel.pictureNode();
            number.getStyleClass().add("index-number");
            number.setMinWidth(Region.USE_PREF_SIZE);
            yours.getStyleClass().add("your-class");
            yours.setMinWidth(Region.USE_PREF_SIZE);
            box = new HBox(bar, number, yours);
            box.getStyleClass().add("index-cell");
            box.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        Node content() {
            return box;
        }

        @Override
        void show(Board board, int service) {
            var rubric = board.catalog().rubric();
            var weights = board.exploration().weights();
            var placement = board.ranking().placementOf(service);
            double width = Math.max(20, getWidth() - NUMBER - PADDING);
            bar.show(IndexBarDrawing.draw(placement, rubric, weights, easel.paper(width, HEIGHT), easel.texts()));
            number.setText(easel.texts().formats().tenths(placement.index().tenths()));
            var letter = placement.index().classIn(rubric.classes()).letter();
            yours.setText(weights.equals(rubric.reference()) ? "" : letter);
            tell(easel.say("index.tip", LevelWords.index(placement, easel.texts()), letter));
        }
    }

    /** The eight levels. */
    static final class Levels extends BoardCell {
        private static final double WIDTH = 104;
        private static final double HEIGHT = 26;
        private final Easel easel;
        private final PictureNode picture;

        Levels(Store store, Easel easel) {
            super(store, easel);
            this.easel = easel;
            this.picture = easel.pictureNode();
        }

        @Override
        Node content() {
            return picture;
        }

        @Override
        void show(Board board, int service) {
            var subject = subject(board, service);
            var rubric = board.catalog().rubric();
            picture.show(LevelBarsDrawing.draw(subject, rubric, easel.paper(WIDTH, HEIGHT), easel.texts()));
            tell(LevelWords.all(subject, rubric, easel.texts()));
        }
    }

    /** Pins the service for the comparison. */
    static final class Pin extends BoardCell {
        private final Easel easel;
        private final ToggleButton pin = new ToggleButton();
        private final Tooltip tip = new Tooltip();

        Pin(Store store, Easel easel) {
            super(store, easel);
            this.easel = easel;
            pin.getStyleClass().addAll("flat", "pin");
            pin.setGraphic(Glyphs.of("fth-bookmark"));
            pin.setTooltip(tip);
            pin.setFocusTraversable(false);
            pin.setOnAction(press -> {
                var id = subject(store.board().get(), getItem()).id();
                store.apply(pin.isSelected() ? new Change.Pin(id) : new Change.Unpin(id));
                show(store.board().get(), getItem());
            });
        }

        @Override
        Node content() {
            return pin;
        }

        @Override
        void show(Board board, int service) {
            var subject = subject(board, service);
            pin.setSelected(board.exploration().pinned().contains(subject.id()));
            boolean full = board.exploration().pinned().size() >= Change.MOST_PINS && !pin.isSelected();
            pin.setDisable(full);
            var says = easel.say(pin.isSelected() ? "pin.remove" : "pin.add", subject.title());
            pin.setAccessibleText(says);
            tip.setText(says);
        }
    }
}
