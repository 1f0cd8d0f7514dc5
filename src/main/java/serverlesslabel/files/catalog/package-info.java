/**
 * Catalog folders and tables to a catalog: rubric, profiles, services, translations, and the watch on them.
 *
 * <p>The readers say what a schema cannot: unknown ids, steps that can never be reached, days in the future. One pass
 * finds every mistake of a file; a file with a mistake is left out and costs the others nothing.
 */
@NullMarked
package serverlesslabel.files.catalog;

import org.jspecify.annotations.NullMarked;
