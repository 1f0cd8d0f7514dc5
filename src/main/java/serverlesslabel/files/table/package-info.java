/**
 * Reads tables as people have them: finds out how a file is encoded, what parts its columns and where its headings
 * are, and hands its rows over one by one. It knows nothing of catalogs.
 *
 * <p>A table has no line that says how it is written, so each question is answered by what the file holds and not by
 * what a program would like it to hold. What had to be guessed, and could have been guessed wrong, is said in a remark.
 * The first rows are read once for each separator that is possible, and the reading in which most headings are known
 * wins: counting separators in a first line would fail at every title and comment that stands above the headings.
 *
 * <p>The parsing is Jackson's. It does not say where a quotation mark was opened that is never closed, which is all
 * that helps to find it in a long table; so {@code OpenQuote} looks for it, and only then.
 */
@NullMarked
package serverlesslabel.files.table;

import org.jspecify.annotations.NullMarked;
