/**
 * What differs between two catalogs, or two versions of one: letters, levels and facts, and why.
 *
 * <p>The difference is computed once, as a value ({@code CatalogDifference}), and written as text, as Markdown for a
 * review, and as JSON; none of them finds a change that another leaves out. A level that moved has a cause: the new
 * facts are put to the old ladder, and where they give the old level there, the ladder is what moved it. So a review
 * of a new rubric tells what its author did from what the providers did.
 */
@NullMarked
package serverlesslabel.report.difference;

import org.jspecify.annotations.NullMarked;
