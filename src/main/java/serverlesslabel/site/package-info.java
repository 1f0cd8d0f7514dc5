/**
 * A catalog as a site of plain files: the page that can be played with, and a page of its own for each service,
 * category and published definition, with labels, badges, feeds and the data.
 *
 * <p>Any web server can serve it, from any place: links are relative, nothing is computed on the way, and no page but
 * the first runs a script. It is made as values, a map from paths to bytes, which the io room writes all or nothing; so
 * the same catalog gives the same site, and nobody ever sees half of one. Pages are documents as decision records are,
 * and say what the command line says: the words have one home.
 */
@NullMarked
package serverlesslabel.site;

import org.jspecify.annotations.NullMarked;
