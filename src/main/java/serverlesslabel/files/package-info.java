/**
 * Reads and writes the files of the program: catalogs and icons are read; settings and explorations are read and
 * written.
 *
 * <p>The packages below are stages. {@code json} parses text into trees with positions and collects problems; {@code
 * table} does the same for the rows of tables; {@code schema} checks the shape of a tree; {@code catalog} turns
 * trees and rows into a catalog and reports every problem it finds; {@code stored} is the same for the shipped
 * catalog, done by the build; {@code settings} reads trees leniently, because a damaged settings file must not stop
 * the program; {@code icons} is independent of the others. All stand apart from the domain, so that records know no
 * file format, and nothing here paints or has texts of its own: problems and failures are values, put into a
 * language by the code that shows them.
 */
@NullMarked
package serverlesslabel.files;

import org.jspecify.annotations.NullMarked;
