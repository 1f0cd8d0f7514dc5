/**
 * The import page: says what the columns of a table hold, and shows the first rows as they will be read.
 *
 * <p>A table is opened as it is wherever that is possible; this page is for the others. What columns hold is one value,
 * {@code TableMapping}; every choice makes another one, and the program answers with a preview, so the page itself
 * knows no rule of reading.
 */
@NullMarked
package serverlesslabel.view.imports;

import org.jspecify.annotations.NullMarked;
