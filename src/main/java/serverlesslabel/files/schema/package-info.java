/**
 * Checks files against the JSON Schemas under {@code catalog/schema} and turns violations into messages.
 *
 * <p>The shape of a file is defined once, in the schema that editors read too. The schema library is dev.harrel's
 * (0.2 MB), because it needs no other library and works on any tree: {@code Json} goes in as it is, with its positions.
 * It was compared with networknt's json-schema-validator 2.0.8 (0.7 MB with its dependencies), which brings a Jackson
 * tree with positions and messages in thirty languages. Measured in processor time of a whole run with class data
 * sharing, on the shipped catalog, a check would take a tenth less and every other command that reads the catalog 15 %
 * more, because Jackson's tree and its nodes load more slowly than {@code Json}. Its nodes lack the position of a
 * member's name, so an unknown field could not be reported at its name; and its messages name keywords of the schema,
 * not what would be right. Our messages would stay, and little of the tree would go.
 */
@NullMarked
package serverlesslabel.files.schema;

import org.jspecify.annotations.NullMarked;
