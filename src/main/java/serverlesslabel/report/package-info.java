/**
 * Pure functions from data to text that leaves the program: tables, explanations, decision records and pages.
 *
 * <p>The command line and the window share them, so that both write the same. A report is a {@code String} that depends
 * on its arguments only: the same input gives the same bytes on every machine, with line feeds and without a clock.
 * Reports use domain, ranking, wording, text, the inks of picture, and Jackson; never JavaFX, drawings, files or
 * state. {@code document} holds documents and their syntaxes, {@code data} the data files and tables, {@code decision}
 * the decision record, the page and the explanation, {@code difference} what differs between two catalogs, {@code
 * problems} what build servers read.
 */
@NullMarked
package serverlesslabel.report;

import org.jspecify.annotations.NullMarked;
