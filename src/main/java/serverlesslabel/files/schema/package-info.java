/**
 * The JSON Schemas under {@code catalog/schema}, and what breaks them, in sentences.
 *
 * <p>The shape of a file is said once, in the schema that editors read too; a library checks a tree against it, and its
 * findings become sentences that name lines and what would be right.
 */
@NullMarked
package serverlesslabel.files.schema;

import org.jspecify.annotations.NullMarked;
