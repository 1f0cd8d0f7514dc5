/**
 * Reads files, parses JSON into trees with positions, writes it, and collects the problems of a file.
 *
 * <p>A problem must name line and column, which the trees of the libraries do not keep; so the parsing is Jackson's and
 * the tree is {@code Json}.
 * Readers of catalogs use {@code CheckedObject}, after a schema check has reported what has a wrong shape; readers of
 * settings use {@code LenientObject}, which takes whatever is valid. Problems are messages without a language: the
 * command line shows them in English and the window in the reader's language. What they quote from a file is made
 * harmless when a problem is added and not when it is shown, so that no way of showing it can forget to.
 */
@NullMarked
package serverlesslabel.files.json;

import org.jspecify.annotations.NullMarked;
