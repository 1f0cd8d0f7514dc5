/**
 * Pure functions from data to documents and data files: tables, explanations, decision records, pages.
 *
 * <p>What leaves the program as text is made here and nowhere else, for the command line and the window alike. A
 * report is a {@code String} that depends on its arguments only: the same input gives the same bytes on every machine,
 * with line feeds and without a clock. Domain, ranking, picture, text and drawing may be used, and Jackson; never
 * JavaFX, files or state.
 *
 * <p>A document is a value, as a picture is: {@code Block}s of {@code Span}s that say what is to be read, and a
 * {@code Scribe} for each medium that says how it is written there. So a decision record and a page say the same, and
 * what a name could do in Markdown or HTML is dealt with in one place each: names are words and never markup. The
 * colours of a page come from the palettes, its rules from {@code page.css}.
 *
 * <p>Tests read the Markdown with CommonMark's own library, but it does not write it. Its nodes change and have one
 * parent, so a document would be no value; of its two renderers we should have to replace nearly every part, for
 * letters, levels, names in their own direction, captions and rows with headings; and its Markdown is made to be read
 * back by itself: it leaves bare addresses, dollar signs and tildes as they are, which other readers take for links,
 * formulas and strokes.
 */
@NullMarked
package serverlesslabel.report;

import org.jspecify.annotations.NullMarked;
