/**
 * The page that can be played with: one HTML file that ranks a catalog anew at every move of a slider, without the
 * program and without a network.
 *
 * <p>The page is three things in one file. First the document of a decision, which is all there is where no script
 * runs. Then the data of the catalog as one block of JSON, in as few words as the page needs: strings in a table that
 * both languages share, facts as rows of answers, levels as digits. And last one script and one style sheet, which are
 * resources, so that they can be read and run as they are: the arithmetic stands apart from what touches the page, and
 * a test runs it against the program's own results. A content security policy names the two by their hashes and allows
 * nothing else, so text from the catalog can neither run nor load anything, even if a mistake were made in writing it.
 */
@NullMarked
package serverlesslabel.report.page;

import org.jspecify.annotations.NullMarked;
