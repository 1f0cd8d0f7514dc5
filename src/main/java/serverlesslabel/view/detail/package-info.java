/**
 * The pane of the selected service: label, radar, the eight reasons, what would change its place.
 */
@NullMarked
package serverlesslabel.view.detail;

import org.jspecify.annotations.NullMarked;
