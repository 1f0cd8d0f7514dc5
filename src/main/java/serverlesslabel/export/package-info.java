/**
 * Exports: everything that leaves the program as a file or through the clipboard.
 *
 * <p>Window and command line hand an {@code ExportRequest} to the {@code Exporter}, so the same choices give the same
 * bytes from both. It is a room of its own, because it alone needs drawings, documents and painters at once, and
 * because two rooms need it that do not know each other.
 *
 * <p>What is known about a file is said in its constant of {@code FileType}, and what is known about a thing to export
 * in its constant of {@code ExportKind}: name, options, services. Both have constructors that want all of it, and
 * switches over them have no default; so a new file format is one constant and one painter, a new chart one constant
 * and its lines in {@code ExportSubject}, and neither compiles until it is whole. Dialog, options and help of the
 * command line ask the constants and spell no ending.
 */
@NullMarked
package serverlesslabel.export;

import org.jspecify.annotations.NullMarked;
