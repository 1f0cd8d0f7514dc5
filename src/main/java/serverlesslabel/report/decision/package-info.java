/**
 * Documents about a decision: the decision record, its HTML page, and the explanation of one or two services.
 *
 * <p>The sentences come from {@code wording}; this package puts them in order. Record and page are written from the
 * same blocks, so that they have the same content. A record names its sources, its open points and the command that
 * reproduces it, because its readers may never open the program.
 */
@NullMarked
package serverlesslabel.report.decision;

import org.jspecify.annotations.NullMarked;
