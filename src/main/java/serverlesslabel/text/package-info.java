/**
 * The texts of the program in every language, with formats of numbers and dates and the rules for safe text.
 *
 * <p>Texts are looked up by key in {@code Texts.properties} and {@code Texts_de.properties}; {@code Formats} formats
 * numbers and dates. Both are passed as arguments and never looked up globally, so that a test or another language
 * needs only another argument. Every language has every key with the same placeholders. Placeholders are numbered, so
 * each language chooses its own order; arguments are inserted unchanged, so a sentence is written to need them in the
 * nominative or after a colon. A text with a number has one key per plural category ({@code services.one}, {@code
 * services.other}), chosen by the rule of the language. The files are chosen by the enum {@code Language} and not by
 * resource bundles, which would fall back to the default locale of the machine.
 *
 * <p>{@code SafeText} is here because a security rule needs a single home: it defines which characters could control a
 * terminal or a page. {@code XmlText} is here because pages and pictures both need it and share no other package about
 * text; at this size it needs no library. The package does not know services: sentences about them are built in {@code
 * wording}, and their own words are data that the catalog translates.
 */
@NullMarked
package serverlesslabel.text;

import org.jspecify.annotations.NullMarked;
