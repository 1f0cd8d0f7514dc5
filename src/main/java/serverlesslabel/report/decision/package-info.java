/**
 * The decision record and the explanation of one service: what is recommended, why, and what would change it.
 *
 * <p>The sentences come from {@code wording}; here they are put in order. Record and page are the same blocks, so that
 * a reader of either has read both.
 */
@NullMarked
package serverlesslabel.report.decision;

import org.jspecify.annotations.NullMarked;
