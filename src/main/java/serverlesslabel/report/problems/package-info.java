/**
 * The problems of a catalog in the formats that build servers read: Checkstyle, SARIF and the commands of GitHub.
 *
 * <p>Whoever keeps a catalog in a repository sees each problem at its line, without a plug-in for this program. The
 * formats are written and not modelled: what they ask for is little, a library for any of them would be larger than
 * this package, and the file is read by others, so that its bytes are the contract. What is wrong is said in the
 * same words everywhere, those of {@code ProblemWords}.
 */
@NullMarked
package serverlesslabel.report.problems;

import org.jspecify.annotations.NullMarked;
