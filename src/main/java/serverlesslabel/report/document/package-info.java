/**
 * Documents as values, and the writers that turn them into Markdown and HTML.
 *
 * <p>A document is a list of {@code Block}s of {@code Inline}s, as CommonMark calls them, and independent of syntax. A
 * {@code DocumentWriter} per syntax writes it, so that a decision record and a page have the same content, and escaping
 * is done in one place per syntax: text from the catalog is never read as markup.
 *
 * <p>Tests read the Markdown with CommonMark's own library, but that library does not write it. Its nodes are mutable
 * and have one parent, so a document would not be a value. Nearly every part of its two renderers would need replacing,
 * for label classes, levels, names with a direction of their own, captions and rows with headings. And its Markdown is
 * escaped for its own parser: bare addresses, dollar signs and tildes stay as they are, which other readers take for
 * links, formulas and strikethrough.
 */
@NullMarked
package serverlesslabel.report.document;

import org.jspecify.annotations.NullMarked;
