/**
 * The pages beside the order: compare, stability, profiles.
 */
@NullMarked
package serverlesslabel.view.compare;

import org.jspecify.annotations.NullMarked;
