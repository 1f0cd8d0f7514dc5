/**
 * Draws charts, one class each: radar, dot chart, bump chart, bars, brackets and their legends.
 *
 * <p>A chart is a function of data and paper. Where a view has to know which part lies under the mouse pointer, the
 * class that draws the chart answers that too, from the same numbers, so that hit testing cannot drift from the
 * picture.
 */
@NullMarked
package serverlesslabel.drawing.chart;

import org.jspecify.annotations.NullMarked;
