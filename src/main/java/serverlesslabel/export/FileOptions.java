package serverlesslabel.export;

import serverlesslabel.paint.svg.SvgText;
import serverlesslabel.report.data.CsvFormat;

/**
 * Options of single file types; the others ignore them.
 *
 * @param scale pixels of a PNG for each pixel of the picture
 * @param text  how words are written in an SVG
 * @param csv   the format of a CSV file
 */
public record FileOptions(double scale, SvgText text, CsvFormat csv) {

    /** A PNG in the size of the picture, an SVG with outlines, a CSV as RFC 4180 says. */
    public static final FileOptions FIRST = new FileOptions(1, SvgText.OUTLINES, CsvFormat.STANDARD);

    /** A copy with another scale. */
    public FileOptions withScale(double another) {
        return new FileOptions(another, text, csv);
    }

    /** A copy with another way to write words in an SVG. */
    public FileOptions withText(SvgText another) {
        return new FileOptions(scale, another, csv);
    }

    /** A copy with another format of CSV files. */
    public FileOptions withCsv(CsvFormat another) {
        return new FileOptions(scale, text, another);
    }
}
