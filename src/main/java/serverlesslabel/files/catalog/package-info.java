/**
 * Reads catalogs from folders and tables (rubric, profiles, services and translations), and watches their files.
 *
 * <p>The readers check what a schema cannot express: unknown ids, steps that can never be reached, days in the future.
 * One pass finds every problem of a file. A service or profile with an error is left out and the others are read; a
 * remark is a problem that leaves out nothing. The catalog inside the program is not checked against the schemas at
 * every start, because the build has done it. Translations are files beside the original, with the same ids: texts
 * keep their place when the original is edited, and what is not translated yet stays as it is. A language is an id
 * here, a part of a file name; which languages the program offers is defined in {@code text}. Rubric and profiles are
 * translated before services are read, so facts are in that language from the beginning; services, each folder for
 * itself, right after. Together with the shipped
 * services, the shipped rubric is used, because the facts of another one would answer other questions.
 *
 * <p>A table has a service in each row, and a fact or a level in each column that is named like one. Its ids are made
 * of names, and depend on what is in a row and never on where it stands, because rows are sorted and explorations are
 * kept.
 *
 * <p>Tables are large: a row that is surely right becomes a service at once, in about ten microseconds, and only a row
 * that may be wrong becomes JSON for the schema and the reader that have the words for mistakes. So every message is
 * written once, and a law holds both ways of reading together. A table that is wrong is wrong in every row, so what is
 * surely right in a row is not looked at again. Of problems the first thousand are kept.
 *
 * <p>What is in one file does not depend on another, so files are read on all processors, as many at once as memory is
 * sure to hold; which service of an id is taken, and in which order, is decided afterwards, as if they had been read
 * one by one.
 *
 * <p>A folder may hold anything. What a catalog consists of is named in one place, {@code CatalogStamp}, and walked
 * through in one way, {@code CatalogWalk}, for reading and for watching: plain files, links followed, no folder twice.
 * Whatever goes wrong is one problem with its path. Around each file is a net, {@code CatalogProblems.read}: a mistake
 * of the program while it reads a file is that file's problem too. Work is in proportion to the input: what compares
 * each with each has a limit, and what is beyond the thousandth problem is only counted. {@code
 * src/test/resources/corpus} keeps what once broke something.
 *
 * <p>Folders are watched with the notices of the JDK and by looking at them every few seconds, because a drive may give
 * no notices, and a folder made anew gives none. What is told is that a file looks different; whether the catalog reads
 * differently is found out by reading it.
 */
@NullMarked
package serverlesslabel.files.catalog;

import org.jspecify.annotations.NullMarked;
