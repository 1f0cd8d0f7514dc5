/**
 * Reads icons as outlines from the SVG files in the program.
 *
 * <p>Only the small part of SVG that the icons of this project use is read, so no SVG library is needed; document types
 * are switched off, so a file cannot refer to another one.
 */
@NullMarked
package serverlesslabel.files.icons;

import org.jspecify.annotations.NullMarked;
