/**
 * Documents as values, and the media they are written in: Markdown and HTML.
 *
 * <p>A document is a list of {@code Block}s of {@code Inline}s, CommonMark's words for them, and says nothing about
 * syntax. What a name could do in a medium is dealt with in one place per medium: names are words and never markup.
 */
@NullMarked
package serverlesslabel.report.document;

import org.jspecify.annotations.NullMarked;
