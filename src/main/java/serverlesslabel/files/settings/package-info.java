/**
 * Reads and writes settings, explorations and the selection of open catalogs.
 *
 * <p>Settings are read leniently: what is valid in a file is used, and what is missing or invalid has its default, so
 * a damaged file never stops the program. They are written with care for what is not known here: {@code ThreeWayMerge}
 * brings a change into the file as it is. A file that is no JSON at all is copied before it is overwritten.
 * Explorations have a file for each selection of catalogs, because their weights and services mean nothing in another
 * one. The folder is found by code of this project, tested for all three systems; {@code net.harawata:appdirs} does
 * the same and depends on JNA for it.
 */
@NullMarked
package serverlesslabel.files.settings;

import org.jspecify.annotations.NullMarked;
