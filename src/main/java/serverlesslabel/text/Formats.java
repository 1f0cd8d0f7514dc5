package serverlesslabel.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Formats numbers and dates in a language. Numbers are rounded half up; a no-break space stands between a number and
 * its unit.
 */
public record Formats(Language language) {

    private static final BigDecimal SECOND = new BigDecimal(1000);
    private static final BigDecimal MINUTE = new BigDecimal(60_000);
    private static final BigDecimal HOUR = new BigDecimal(3_600_000);

    /** The locale of the language. */
    public Locale locale() {
        return language.locale();
    }

    /** A whole number with grouping separators: 10,000, in German 10.000. */
    public String whole(long number) {
        // A drag writes some fifty small numbers in each frame, and a format is slow to make.
        if (number >= 0 && number < 1000) return Long.toString(number);
        return decimal("#,##0", new BigDecimal(number));
    }

    /** A number given in tenths, with one decimal: 940 is 94.0, in German 94,0. */
    public String tenths(int tenths) {
        if (tenths >= 0) return tenths / 10 + language.decimalPoint() + tenths % 10;
        return decimal("0.0", BigDecimal.valueOf(tenths, 1));
    }

    /** A number with up to ten decimals: 99.99, in German 99,99. */
    public String number(BigDecimal number) {
        return decimal("#,##0.##########", number);
    }

    /** A number of percent: 99.99 %. */
    public String percent(BigDecimal number) {
        return number(number) + "\u00a0%";
    }

    /** An amount of US dollars, without cents if they are zero: $0, $9.01, in German 0 $, 9,01 $. */
    public String dollars(BigDecimal amount) {
        var number = decimal(amount.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0", amount);
        return switch (language) {
            case ENGLISH -> "$" + number;
            case GERMAN -> number + "\u00a0$";
        };
    }

    /** A duration in the largest of ms, s, min and h that gives at least 1: 1 ms, 1.5 s, 5 min, 1 h; zero is 0 s. */
    public String duration(BigDecimal milliseconds) {
        if (milliseconds.signum() == 0) return "0\u00a0s";
        if (milliseconds.compareTo(SECOND) < 0) return number(milliseconds) + "\u00a0ms";
        if (milliseconds.compareTo(MINUTE) < 0) return in(milliseconds, SECOND, "s");
        if (milliseconds.compareTo(HOUR) < 0) return in(milliseconds, MINUTE, "min");
        return in(milliseconds, HOUR, "h");
    }

    /** A date in ISO 8601, the same in every language: 2026-11-23. */
    public String day(LocalDate day) {
        return day.toString();
    }

    private String in(BigDecimal milliseconds, BigDecimal unit, String name) {
        var amount = milliseconds.divide(unit, 1, RoundingMode.HALF_UP).stripTrailingZeros();
        return number(amount) + "\u00a0" + name;
    }

    private String decimal(String pattern, BigDecimal number) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale()));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
