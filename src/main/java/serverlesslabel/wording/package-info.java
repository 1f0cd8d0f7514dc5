/**
 * Sentences about facts, levels, brackets and ranks, in the reader's language.
 *
 * <p>A sentence is plain text and independent of pictures, documents and windows. Drawings, reports and views show the
 * same sentences, so these stand above {@code ranking} and below all packages that show them; that is also why a report
 * needs no drawing. Each class is named after what it puts into words, and takes the {@code Texts} of a language as its
 * last argument.
 */
@NullMarked
package serverlesslabel.wording;

import org.jspecify.annotations.NullMarked;
