/**
 * Pure functions from data to documents and data files: tables, explanations, firmness.
 *
 * <p>What leaves the program as text is made here and nowhere else, for the command line and the window alike. A
 * report is a {@code String} that depends on its arguments only: the same input gives the same bytes on every machine,
 * with line feeds and without a clock. Domain, ranking, picture, text and drawing may be used, and Jackson; never
 * JavaFX, files or state.
 */
@NullMarked
package serverlesslabel.report;

import org.jspecify.annotations.NullMarked;
