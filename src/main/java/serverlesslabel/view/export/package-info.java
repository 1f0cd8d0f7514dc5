/**
 * The export dialog: options, preview, saving and copying.
 *
 * <p>The preview is drawn by the exporter that writes the file, so the two pictures cannot differ. The dialog knows
 * kinds and types only from the constants of {@code ExportKind} and {@code FileType}: a new one appears here without a
 * change.
 */
@NullMarked
package serverlesslabel.view.export;

import org.jspecify.annotations.NullMarked;
