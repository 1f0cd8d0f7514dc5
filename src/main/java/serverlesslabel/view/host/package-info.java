/**
 * What the window asks of the program around it: one small port each.
 *
 * <p>A view is given the port it uses and no other, so that its constructor says what it can do.
 */
@NullMarked
package serverlesslabel.view.host;

import org.jspecify.annotations.NullMarked;
