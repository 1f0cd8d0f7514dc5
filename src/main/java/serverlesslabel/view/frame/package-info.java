/**
 * What keeps a frame short: panes and labels that have themselves laid out and painted only where they change, and work
 * that comes once a frame or after it.
 *
 * <p>A drag changes the window sixty times a second, and without a graphics card JavaFX paints on the same two cores
 * that rank the services. Three habits of JavaFX cost more than all of the program's own work, so the window has parts
 * of its own for them: a scroll pane paints all it shows anew when one word in it changes ({@code ScrollView}), a label
 * has every pane around it laid out at every text ({@code LiveLabel}, {@code SteadyBox}) as has a slider at every place
 * of its thumb ({@code SteadySlider}), and every event of a mouse calls its handlers, also the four that come between
 * two frames ({@code FrameCoalescer}). And nobody reads sixty sentences a second: what follows a drag in words does so
 * ten times a second ({@code DragPace}). What each brought stands in the benchmarks' table in
 * {@code .github/CONTRIBUTING.md}.
 */
@NullMarked
package serverlesslabel.view.frame;

import org.jspecify.annotations.NullMarked;
