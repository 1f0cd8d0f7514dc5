package serverlesslabel.view.host;

/**
 * File filter of a file chooser.
 *
 * @param name   its name in the language of the window
 * @param ending the ending of file names, with the dot; {@code ".*"} for every file
 */
public record FileKind(String name, String ending) {}
