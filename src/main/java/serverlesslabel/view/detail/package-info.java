/**
 * The pane of the selected service: chart, label, place in the ranking, reasons for its levels.
 *
 * <p>A tick of a slider changes the place of a service, but none of its levels. Therefore the label and the reasons are
 * made again only when another service is selected; the other parts listen to the slice of the board they show.
 *
 * <p>A reason is one short line however wide the pane is: eight calm lines are read at a glance, and a press opens the
 * whole of one. The usual width of the pane is what the longest of these lines needs in the languages there are. Where
 * a pane has room for two columns, the reasons stand beside label and radar ({@code PaneColumns}).
 *
 * <p>{@code ConditionLine} and {@code SourceNodes} are public because the comparison shows facts in the same way.
 */
@NullMarked
package serverlesslabel.view.detail;

import org.jspecify.annotations.NullMarked;
