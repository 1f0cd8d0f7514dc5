/**
 * Every word and number the reader sees.
 *
 * <p>Words are looked up by key in {@code Texts.properties} and {@code Texts_de.properties}; numbers and dates are
 * formatted by {@code Formats}. Both are given, never fetched, so that a test or another language is one constructor
 * argument away. The package knows nothing of services: what is said about them is put together where they are drawn,
 * and their words are data, which the catalog's own translations say in other languages.
 *
 * <p>Every language has every key, with the same parts in it. Parts have numbers, so that each language has its own
 * order, and are put in as they are: no word is bent to fit a sentence. Words beside a number of things have a key for
 * each of the language's plural categories ({@code services.one}, {@code services.other}), chosen by its own rule;
 * where a language wants another case, its sentence is built so that the part stands in the nominative or behind a
 * colon. Files are chosen by the enum and not by Java's resource bundles, which would look at the machine's language.
 *
 * <p>How text is escaped for XML stands here, too ({@code XmlText}): pages and pictures need it, and know no other
 * package in common that is about text. It is a page of code, for which no library is carried.
 *
 * <p>Text from elsewhere is made safe here too ({@code SafeText}): which characters may steer a terminal or a page is a
 * rule of security, and such a rule has one home.
 */
@NullMarked
package serverlesslabel.text;

import org.jspecify.annotations.NullMarked;
