package serverlesslabel.files.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads numbers with their unit: 99.95 %, 250 ms, $12. Another unit of time is converted; any other unit is wrong, and
 * the text then is no number.
 */
public final class CellQuantity {

    private static final Pattern PARTS = Pattern.compile("([^\\d.,+\u2212-]*)(.*\\d[.,]?)([^\\d]*)");
    /** In characters; no number with its unit is longer. */
    private static final int LONGEST = 80;
    /** In milliseconds. */
    private static final Map<String, BigDecimal> TIMES = Map.of("ms", BigDecimal.ONE, "s", BigDecimal.valueOf(1_000),
        "sec", BigDecimal.valueOf(1_000), "min", BigDecimal.valueOf(60_000), "h", BigDecimal.valueOf(3_600_000));

    private final Set<String> units;
    private final DecimalMark mark;

    /**
     * A reader of the numbers in one column.
     *
     * @param units the names of their unit
     * @param mark  what parts decimals where a number alone does not show it
     */
    public CellQuantity(Set<String> units, DecimalMark mark) {
        this.units = units.stream().map(unit -> unit.toLowerCase(Locale.ROOT)).filter(unit -> !unit.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
        // An amount of money for a month is written as an amount of money, too.
        if (this.units.stream().anyMatch(unit -> unit.startsWith("usd"))) this.units.addAll(Set.of("usd", "us$", "$"));
        this.mark = mark;
    }

    /** Returns the number in the unit of the column; empty if the text is none. */
    public Optional<BigDecimal> number(String text) {
        var plain = CellNumber.of(text, mark);
        if (plain.isPresent() || text.length() > LONGEST) return plain;
        var parts = PARTS.matcher(text.strip());
        if (!parts.matches()) return Optional.empty();
        var before = unit(parts.group(1));
        var after = unit(parts.group(3));
        return CellNumber.of(parts.group(2), mark).flatMap(number -> before.isEmpty() || units.contains(before)
            ? inUnit(number, after) : Optional.empty());
    }

    private Optional<BigDecimal> inUnit(BigDecimal number, String unit) {
        if (unit.isEmpty() || units.contains(unit)) return Optional.of(number);
        var given = TIMES.get(unit);
        return given == null ? Optional.empty() : units.stream().filter(TIMES::containsKey).findFirst()
            .map(own -> number.multiply(given).divide(TIMES.get(own), MathContext.DECIMAL64));
    }

    private static String unit(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
