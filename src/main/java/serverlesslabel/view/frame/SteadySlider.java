package serverlesslabel.view.frame;

import javafx.scene.control.Slider;

/**
 * Slider that keeps its size while its thumb moves within it: JavaFX would lay out all panes around it for every place
 * of the thumb.
 */
public class SteadySlider extends Slider {

    private double neededHeight;

    /** A slider between two values, at a third. */
    public SteadySlider(double min, double max, double value) {
        super(min, max, value);
    }

    @Override
    public final void requestLayout() {
        double height = getSkin() == null || getWidth() <= 0 ? 0 : computePrefHeight(-1);
        if (height > 0 && height == neededHeight) setNeedsLayout(true);
        else super.requestLayout();
        neededHeight = height;
    }
}
