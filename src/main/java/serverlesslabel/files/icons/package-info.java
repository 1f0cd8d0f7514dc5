/**
 * Icons as outlines, read from SVG files of one folder.
 *
 * <p>Only the small part of SVG that the icons of this project use is read, and nothing outside the folder.
 */
@NullMarked
package serverlesslabel.files.icons;

import org.jspecify.annotations.NullMarked;
