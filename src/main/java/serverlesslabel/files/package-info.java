/**
 * The border to the disk: catalogs in, settings in and out.
 *
 * <p>Files are read into {@code Json}, a tree that remembers the line and column of everything in it, because a
 * problem must name its place and the libraries' own trees forget it; the parsing itself is Jackson's. {@code Fields}
 * is how the readers look into that tree: it notes what is missing, unknown or of the wrong type as it goes and hands
 * back a harmless stand-in, so that one pass finds every mistake of a file. Whoever reads builds nothing from a file
 * that had one.
 */
@NullMarked
package serverlesslabel.files;

import org.jspecify.annotations.NullMarked;
