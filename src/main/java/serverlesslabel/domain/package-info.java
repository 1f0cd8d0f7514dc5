/**
 * The domain: services with their facts, the rubric with its ladders, weights and profiles, and problems in catalogs.
 *
 * <p>Every type is an immutable value that knows no user interface, no file and no clock. Levels are derived from facts
 * by the rubric. Only a catalog without facts states levels itself, each as a {@code Judgement} with its reason; it
 * counts like recalled facts and is marked as a judgement wherever it is shown. A {@code Service} holds the two numbers
 * per characteristic that ranking needs on every tick, the stated and the documented level. The full {@code Rating}
 * with its conditions is computed on demand, so that a catalog of a hundred thousand services fits in memory: a service
 * of a table takes about 900 bytes, 380 of them for its address and 270 for levels and judgements.
 * {@code Question} and {@code AnswerType} complete the nouns: the rubric asks questions, and facts answer them; a
 * {@code Definition} asks some of the same questions, so that one set of facts answers to many definitions.
 *
 * <p>Two clocks are kept apart. {@code Catalog.at} shows services and facts as they were on a day, by today's rubric: a
 * fact knows what was true before, a service from when to when it can be had. What has no dated change is taken as it
 * is now and counts as not checked for that day, so that the range of an old letter says how much is known of it.
 *
 * <p>A {@code Translation} maps paths to words. {@code RubricTranslator} visits every word of a rubric and returns a
 * copy with translated words, in which ids, levels and order are unchanged. The same visit can record the words instead
 * of replacing them; so there is one list of what can be translated.
 */
@NullMarked
package serverlesslabel.domain;

import org.jspecify.annotations.NullMarked;
