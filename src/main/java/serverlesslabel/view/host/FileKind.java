package serverlesslabel.view.host;

/** A kind of file to choose among: what it is called, and how its name ends, with the dot. */
public record FileKind(String name, String ending) {}
