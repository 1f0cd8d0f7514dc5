package serverlesslabel.files;

/** A place in a text file; lines and columns begin at 1. */
record Spot(int line, int column) {

    /** The beginning of a file, for problems of the file as a whole. */
    static final Spot START = new Spot(1, 1);
}
