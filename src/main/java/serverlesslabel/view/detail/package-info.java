/**
 * The pane of the selected service: chart, label, place in the ranking, reasons for its levels.
 *
 * <p>A tick of a slider changes the place of a service, but none of its levels. Therefore the label and the reasons are
 * made again only when another service is selected; the other parts listen to the slice of the board they show.
 * {@code ConditionLine} and {@code SourceNodes} are public because the comparison shows facts in the same way.
 */
@NullMarked
package serverlesslabel.view.detail;

import org.jspecify.annotations.NullMarked;
