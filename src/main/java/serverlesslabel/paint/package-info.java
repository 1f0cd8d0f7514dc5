/**
 * Paints pictures in media that need no window: SVG, PNG and PDF.
 *
 * <p>This package has what the three formats share, the typeface and the payload, and stands below {@code svg},
 * {@code png} and {@code pdf}, one package per format. A painter is a brush: it draws marks and decides nothing. Words
 * are measured with the bundled typeface and, in PNG, drawn from its outlines, not through the fonts of the machine. So
 * a picture looks the same everywhere, and exports work where no font is installed at all; only for characters the
 * typeface lacks does {@code FallbackFont} ask the machine, and the typeface has all that the program and its catalog
 * say: {@code src/packaging/add-signs} gave it the few it did not come with. Fontbox reads the typeface and cuts
 * subsets from it; PDFBox, which it belongs to, writes documents. Both are free and well kept.
 *
 * <p>Every file may carry a {@code Payload}, which is plain text, so that painting does not know what an exploration
 * is. Each format stores it in its own place for such data (a text chunk, metadata, an attached file), because other
 * programs keep what lies there. Reading it back trusts nothing, since the file may come from anywhere: each format's
 * reader goes through the file once, expands nothing and keeps no more than the largest payload.
 */
@NullMarked
package serverlesslabel.paint;

import org.jspecify.annotations.NullMarked;
