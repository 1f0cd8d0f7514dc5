package serverlesslabel.files.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as people write them: with a decimal comma or point, and with thousands set apart. */
public final class CellNumber {

    /** In characters; no figure about a service is longer. */
    private static final int LONGEST = 40;

    private static final Pattern BLANK_GROUPS =
        Pattern.compile("[-+]?\\d{1,3}([ \u00A0\u202F\u2009'\u2019]\\d{3})+([.,]\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[-+]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][-+]?\\d{1,2})?");
    private static final Pattern DOUBTFUL = Pattern.compile("[-+]?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern POINT_GROUPS = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");

    private CellNumber() {}

    /**
     * Returns the number a text stands for, empty if it is none.
     *
     * @param mark what parts the decimals where the text alone does not show it
     */
    public static Optional<BigDecimal> of(String text, DecimalMark mark) {
        var digits = digits(text);
        if (isDoubtful(digits)) {
            char sign = digits.charAt(digits.length() - 4);
            return Optional.of(new BigDecimal(digits.replace(sign + "", mark.isDecimal(sign) ? "." : "")));
        }
        if (PLAIN.matcher(digits).matches()) return Optional.of(new BigDecimal(digits.replace(',', '.')));
        if (COMMA_GROUPS.matcher(digits).matches()) return Optional.of(new BigDecimal(digits.replace(",", "")));
        if (POINT_GROUPS.matcher(digits).matches())
            return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
        return Optional.empty();
    }

    /** Returns whether a text may be read as thousands and as decimals: 1,234. */
    public static boolean isDoubtful(String text) {
        return text.length() <= LONGEST && DOUBTFUL.matcher(text).matches();
    }

    /** Returns whether a text is a number whose decimals are surely parted by this mark. */
    static boolean shows(String text, char mark) {
        int place = text.indexOf(mark);
        if (place < 0) return false;
        var digits = digits(text);
        if (isDoubtful(digits)) return false;
        if (PLAIN.matcher(digits).matches()) return true;
        return (mark == '.' ? COMMA_GROUPS : POINT_GROUPS).matcher(digits).matches();
    }

    private static String digits(String text) {
        if (text.length() > LONGEST) return "";
        var number = text.strip().replace('\u2212', '-');
        return BLANK_GROUPS.matcher(number).matches() ? number.replaceAll("[ \u00A0\u202F\u2009'\u2019]", "") : number;
    }
}
