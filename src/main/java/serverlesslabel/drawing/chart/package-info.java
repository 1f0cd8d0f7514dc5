/**
 * One chart per drawing: radar, dot chart, bump chart, bars, brackets and their legends.
 *
 * <p>A chart is a function of data and paper. The same function answers which part lies under the pointer where a view
 * has to know it, so that what is hit can never differ from what is seen.
 */
@NullMarked
package serverlesslabel.drawing.chart;

import org.jspecify.annotations.NullMarked;
