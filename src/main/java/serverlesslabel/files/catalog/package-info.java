/**
 * Reads catalogs from folders and tables (rubric, profiles, services and translations), and watches their files.
 *
 * <p>The readers check what a schema cannot express: unknown ids, steps that can never be reached, days in the future.
 * One pass finds every problem of a file. A service or profile with an error is left out and the others are read; a
 * remark is a problem that leaves out nothing. The catalog inside the program is not checked against the schemas at
 * every start, because the build has done it. Translations are files beside the original, with the same ids: texts
 * keep their place when the original is edited, and what is not translated yet stays as it is. A language is an id
 * here, a part of a file name; which languages the program offers is defined in {@code text}. Rubric and profiles are
 * translated before services are read, so facts are in that language from the beginning. Together with the shipped
 * services, the shipped rubric is used, because the facts of another one would answer other questions.
 *
 * <p>Tables are large: a row that is surely right becomes a service at once, in about ten microseconds, and only a row
 * that may be wrong becomes JSON for the schema and the reader that have the words for mistakes. So every message is
 * written once, and a law holds both ways of reading together. Of problems the first thousand are kept.
 *
 * <p>Folders are watched with the JDK. {@code io.methvin:directory-watcher} would report a change sooner on macOS,
 * where the JDK polls every few seconds, and would watch folders created later by itself; it costs two more libraries,
 * one of them native (JNA), which a reload is not worth.
 */
@NullMarked
package serverlesslabel.files.catalog;

import org.jspecify.annotations.NullMarked;
