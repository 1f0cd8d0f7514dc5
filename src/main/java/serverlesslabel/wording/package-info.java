/**
 * Sentences about facts, levels, brackets and ranks, in the reader's language.
 *
 * <p>A sentence is text: it knows nothing of pictures, documents or windows. Drawings, reports and views all say the
 * same things, so the sentences stand beside the ranking they speak of and not in any of the rooms that show them; that
 * is also why a report needs no drawing. Each class has the name of what it puts into words.
 */
@NullMarked
package serverlesslabel.wording;

import org.jspecify.annotations.NullMarked;
