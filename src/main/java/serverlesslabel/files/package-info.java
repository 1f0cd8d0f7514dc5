/**
 * The border to the disk: catalogs in, settings in and out.
 *
 * <p>Files are read into {@code Json}, a tree that remembers the line and column of everything in it, because a
 * problem must name its place and the libraries' own trees forget it; the parsing itself is Jackson's. Which shape a
 * file has is said once, in the JSON Schemas under {@code catalog/schema}, which editors read too: {@code Schemas} has
 * a library check a tree against one, and {@code ShapeWords} turns what it finds into messages. The readers say what a
 * schema cannot (unknown ids, steps that can never be reached, days in the future) and look into the tree through
 * {@code Fields}, where what has a wrong shape looks like nothing; so one pass finds every mistake of a file. What had
 * one is left out; a {@code remark} is a problem that costs nothing. The catalog inside the program is not checked
 * again when it starts: the build has done it.
 *
 * <p>One {@code CatalogProblems} collects what is wrong in a catalog, with a {@code Problems} for each file. What is
 * noted is a message without a language: the command line says it in English and the window in the reader's language,
 * so nothing here has words. Names and texts quoted from a file are made harmless when they are noted, not when they
 * are shown, so that no way of showing them can forget it.
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
 * <p>The schema library is dev.harrel's (0.2 MB), because it needs nothing else and works on any tree: ours goes in as
 * it is, with its lines. Weighed against it was networknt's json-schema-validator 2.0.8 (0.7 MB with what it needs),
 * which brings a Jackson tree with lines and messages in thirty languages. Measured in processor time from start to end
 * with stored classes, on the shipped catalog: a check would take a tenth less, every other command that reads the
 * catalog 15 % more, because Jackson's tree and its nodes load slower than ours. Its nodes forget where the name of a
 * member stands, so an unknown field could not be shown at its name; and its messages name keywords of the schema, not
 * what would be right. Our words would stay, and of the tree little would go.
 *
 * <p>Folders are watched by the JDK. {@code io.methvin:directory-watcher} would hear of a change sooner on macOS, where
 * the JDK looks every few seconds, and watch folders that come later by itself; it costs two more libraries, one of
 * them native (JNA), for a reload that people wait for with a glance. The folder of the settings is computed here and
 * tested for all three systems; {@code net.harawata:appdirs} does the same and brings JNA for it.
 */
@NullMarked
package serverlesslabel.files;

import org.jspecify.annotations.NullMarked;
