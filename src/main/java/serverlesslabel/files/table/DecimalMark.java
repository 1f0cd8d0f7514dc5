package serverlesslabel.files.table;

import java.util.Collection;
import java.util.Optional;

/**
 * What parts the decimals of a table's numbers. Numbers such as 1,234 can be read in two ways; any other number shows
 * the mark by itself.
 */
public enum DecimalMark {
    /** 1.234 is a little more than one, 1,234 more than a thousand. */
    POINT,
    /** 1,234 is a little more than one, 1.234 more than a thousand. */
    COMMA,
    /** Both are a little more than one. */
    EITHER;

    /** Returns the mark that cells show; empty if none of them is a number with decimals that shows it. */
    public static Optional<DecimalMark> shownBy(Collection<String> cells) {
        boolean point = cells.stream().anyMatch(cell -> CellNumber.shows(cell, '.'));
        boolean comma = cells.stream().anyMatch(cell -> CellNumber.shows(cell, ','));
        if (point && comma) return Optional.of(EITHER);
        return point ? Optional.of(POINT) : comma ? Optional.of(COMMA) : Optional.empty();
    }

    /** Returns whether a mark, point or comma, parts decimals. */
    boolean isDecimal(char mark) {
        return mark == '.' ? this != COMMA : this != POINT;
    }
}
