package serverlesslabel.paint;

/** Writes numbers for files, with the same digits on every machine. */
public final class DecimalText {

    private static final int THOUSAND = 1000;

    private DecimalText() {}

    /**
     * A number rounded to at most three decimals, without trailing zeros, with a dot whatever the locale. Only integers
     * are computed with, so the digits are the same everywhere.
     */
    public static String of(double value) {
        long thousandths = Math.round(value * THOUSAND);
        var whole = (thousandths < 0 ? "-" : "") + Math.abs(thousandths) / THOUSAND;
        long rest = Math.abs(thousandths) % THOUSAND;
        if (rest == 0) return thousandths == 0 ? "0" : whole;
        int end = rest % 10 != 0 ? 3 : rest % 100 != 0 ? 2 : 1;
        return whole + "." + Long.toString(THOUSAND + rest).substring(1, 1 + end);
    }
}
