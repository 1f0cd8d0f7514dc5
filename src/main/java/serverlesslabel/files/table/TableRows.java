package serverlesslabel.files.table;

import java.util.function.Predicate;
import serverlesslabel.files.json.Problems;

/** One way to read a file as rows; may be read several times. */
public interface TableRows {

    /**
     * Hands over the rows with at least one cell that is not empty, one after the other.
     *
     * @param rows returns whether to go on with the next row
     * @return false if the file is malformed, which is reported; the rows before the mistake have been handed over
     */
    boolean read(Problems problems, Predicate<CsvRow> rows);

    /** Returns whether columns are parted by a character that leaves the comma to decimals, such as the semicolon. */
    boolean leavesCommas();
}
