/**
 * The border to the disk: catalogs in, settings in and out.
 *
 * <p>Files are read into {@code Json}, a tree that remembers the line and column of everything in it, because a
 * problem must name its place and the libraries' own trees forget it; the parsing itself is Jackson's. Which shape a
 * file has is said once, in the JSON Schemas under {@code catalog/schema}, which editors read too: {@code Shape} has a
 * library check a tree against one, and {@code ShapeWords} turns what it finds into sentences. The readers say what a
 * schema cannot (unknown ids, steps that can never be reached, days in the future) and look into the tree through
 * {@code Fields}, where what has a wrong shape looks like nothing; so one pass finds every mistake of a file. What had
 * one is left out; a {@code remark} is a problem that costs nothing. The catalog inside the program is not checked
 * again when it starts: the build has done it.
 *
 * <p>A table ({@code .csv}) becomes the same tree a JSON file does, so that one schema and one reader say what is wrong
 * in either; its parser is loaded with the first table. Beside the shipped services their rubric holds, because facts
 * of another one would answer nothing; an own service takes the place of the shipped one with its id, so that a team
 * can correct what is shipped.
 *
 * <p>Words in other languages are files beside the original: {@code rubric.de.json} has the shape of its rubric, with
 * nothing left but words and what names the things they belong to. So translators copy and take away, ids keep words in
 * their place when the original is edited, and what is not translated yet stays as it is. A language is an id here, a
 * piece of a file's name; which languages the program speaks is the business of {@code text}. Rubric and profiles are
 * translated before services are read, so a service's facts answer questions in that language from the beginning.
 *
 * <p>The library is dev.harrel's, because it is small, needs nothing else and works on any tree: ours goes in as it is,
 * with its lines. Its own words name JSON pointers; ours name lines and what would be right.
 */
@NullMarked
package serverlesslabel.files;

import org.jspecify.annotations.NullMarked;
