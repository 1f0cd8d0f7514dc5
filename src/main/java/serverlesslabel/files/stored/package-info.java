/**
 * Reads the shipped catalog as the build has stored it. Reading its files took more of the processor than anything
 * else that a start did, four times as long as this: 156 files are taken out of a jar, parsed, looked up in the
 * rubric and rated, by code that is new to Java. The build has done all that and writes down the objects that came
 * of it.
 *
 * <p>The form, {@code serverlesslabel/stored/catalog.LANGUAGE}: numbers are written seven bits a byte, the lowest
 * first, each byte but the last with its highest bit set; texts as their length in bytes and their UTF-8. First come
 * the number of types and their names, then the number of objects and the objects, each as the place of its type and
 * its parts. A part is the place of an object before: records have one for each component, lists, sets, maps and
 * optionals write how many there are first. Equal objects stand there once. The last object is a list of the rubric,
 * the profiles and the services.
 *
 * <p>It is no format for catalogs: nobody keeps such a file, and it fits only the program it lies in. A script of
 * the build writes it if the check of a catalog finds nothing, so that {@code check} need not read the files again, and
 * a test reads both forms and finds them equal in every language. A program that runs from a folder of classes reads
 * the files, so that somebody who works on the catalog sees it change.
 */
@NullMarked
package serverlesslabel.files.stored;

import org.jspecify.annotations.NullMarked;
