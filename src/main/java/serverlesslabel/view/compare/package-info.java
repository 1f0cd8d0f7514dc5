/**
 * The pages beside the ranking: comparison of services, rank acceptability, profiles and people, the years.
 *
 * <p>Every tick of a slider draws the charts of a page anew, and only one page is on screen at a time. Therefore a page
 * listens to the board only while it is visible, and catches up when it becomes so. Orders side by side take longer the
 * more services there are, so they are computed as one value, of a large catalog in the background; what is drawn of
 * them does not grow. People belong to the program and not to a store, so what listens to them ends with the window.
 * The comparison may use the pane of the selected service, because facts and their sources look the same in both.
 */
@NullMarked
package serverlesslabel.view.compare;

import org.jspecify.annotations.NullMarked;
