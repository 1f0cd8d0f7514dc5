package serverlesslabel.app;

import serverlesslabel.state.Appearance;

/**
 * What the window takes over from the desktop, where its reader has not chosen otherwise.
 *
 * @param dark  whether the theme is a dark one
 * @param scale size of text in percent, one of {@link Appearance#SCALES}
 */
record DesktopLook(boolean dark, int scale) {

    /** The look of a desktop that says nothing. */
    static final DesktopLook UNKNOWN = new DesktopLook(false, Appearance.ACTUAL);
}
