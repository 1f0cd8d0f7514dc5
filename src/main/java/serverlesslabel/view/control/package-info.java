/**
 * Widgets that know no catalog: dialogs, dividers, pictures as nodes, buttons, style sheets, keys.
 *
 * <p>They could stand in any program. What a view draws with (words, ruler, icons, palette) is the {@code ViewContext}.
 */
@NullMarked
package serverlesslabel.view.control;

import org.jspecify.annotations.NullMarked;
