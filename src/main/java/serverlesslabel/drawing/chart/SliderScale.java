package serverlesslabel.drawing.chart;

import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Weights;

/**
 * The scale of a weight's slider: from 0 at the left end over the reference weight in the middle to four times the
 * reference at the right end, or to 100 where that is less. At a position p from 0 to 1 stands the weight m·p^k, with m
 * the weight at the right end and k such that the reference is at ½; k is 2 where the end is four times the reference,
 * so that a finger's breadth is worth about the same in every row. A reference above 50 cannot be in the middle: there
 * the scale is linear.
 *
 * @param most     the weight at the right end, 0 to 100
 * @param exponent k, 1 or more
 */
public record SliderScale(double most, double exponent) {

    /** Where the reference weight stands, of the length of a track. */
    public static final double MIDDLE = 0.5;
    private static final double TIMES = 4;

    /** The scale of a characteristic, whose reference weight is in the given weights. */
    public static SliderScale of(Characteristic characteristic, Weights reference) {
        double own = reference.of(characteristic);
        // Without a weight in the reference a quarter of the mean one is in the middle: it has to be somewhere.
        double middle = own > 0 ? own : Math.max(1, reference.sum() / TIMES / reference.points().size());
        double most = Math.min(Weights.MOST, TIMES * middle);
        return new SliderScale(most, Math.max(1, Math.log(most / middle) / Math.log(1 / MIDDLE)));
    }

    /** The position of a weight, 0 or more; above 1 where the weight is beyond the right end. */
    public double position(double weight) {
        return Math.pow(Math.max(0, weight) / most, 1 / exponent);
    }

    /** The whole weight at a position from 0 to 1. */
    public int weight(double position) {
        return (int) Math.round(most * Math.pow(Math.max(0, Math.min(1, position)), exponent));
    }
}
