package serverlesslabel.view.control;

import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** The one movement there is: a row glides to its new place. */
public final class RowAnimation {

    private static final Duration GLIDE = Duration.millis(250);

    private RowAnimation() {}

    /** Lets a node come from so many pixels below its place; from above where negative. */
    public static void glide(Node node, double below) {
        if (below == 0) return;
        var glide = new TranslateTransition(GLIDE, node);
        glide.setFromY(below);
        glide.setToY(0);
        glide.setInterpolator(Interpolator.EASE_OUT);
        glide.play();
    }
}
