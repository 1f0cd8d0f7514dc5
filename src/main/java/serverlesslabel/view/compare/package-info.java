/**
 * The pages beside the ranking: comparison of services, rank acceptability, profiles.
 *
 * <p>Every tick of a slider draws the charts of a page anew, and only one page is on screen at a time. Therefore a page
 * listens to the board only while it is visible, and catches up when it becomes so. The comparison may use the pane of
 * the selected service, because facts and their sources look the same in both.
 */
@NullMarked
package serverlesslabel.view.compare;

import org.jspecify.annotations.NullMarked;
