/**
 * Exports what the user sees as files or clipboard text: pictures, documents and data.
 *
 * <p>Window and command line hand an {@code ExportRequest} to the {@code Exporter}, so the same choices give the same
 * bytes from both. It is a package of its own because only exports need drawings, documents and painters together, and
 * because window and command line do not know each other. {@code PayloadReader} is here for the same reason: it needs
 * all three picture formats to read an exploration back from a file.
 *
 * <p>A constant of {@code FileType} says all there is to know about a file format, a constant of {@code ExportKind} all
 * about what can be exported: names, options, services. Their constructors ask for every property, and switches over
 * them have no default branch. So a new format is one constant and one writer, a new kind of export is one constant and
 * its branches in {@code ExportSubject} and {@code Exporter}, and neither compiles until it is complete. The dialog,
 * the options and the help of the command line read the constants and spell out no file extension.
 */
@NullMarked
package serverlesslabel.export;

import org.jspecify.annotations.NullMarked;
