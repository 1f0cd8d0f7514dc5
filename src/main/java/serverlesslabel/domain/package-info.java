/**
 * What is known: services and their facts, the rubric and its ladders, profiles, problems.
 *
 * <p>Everything here is an immutable value without a toolkit, a file or a clock. Levels are derived from facts by the
 * rubric and not typed, unless a catalog knows no facts: then it states a {@code Judgement} with its reason, which
 * counts like recalled facts and is told apart everywhere. A {@code Service} carries the two numbers the ranking needs
 * on every tick (the level all stated facts give and the level the documented ones alone give), while the full {@code
 * Rating} with its conditions is worked out when somebody asks for it: a catalog of a hundred thousand services must
 * fit in memory. {@code Question} and {@code Answers} join the nouns of the house: the rubric asks a question, a fact
 * answers it.
 *
 * <p>A {@code Translation} is words by their place. {@code Rewording} goes through a rubric from word to word and gives
 * it back with others in them, ids, levels and order untouched; the same walk, taking notes instead, says which words
 * there are, so that what can be translated is written down once.
 */
@NullMarked
package serverlesslabel.domain;

import org.jspecify.annotations.NullMarked;
