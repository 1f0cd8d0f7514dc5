package serverlesslabel.wording;

import java.util.List;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.ranking.Share;
import serverlesslabel.text.Texts;

/** Phrases that several sentences share: quoted names, percentages, counts and lists. */
public final class Phrases {

    private Phrases() {}

    /** The name of a characteristic in quotation marks: "“Highly durable”". */
    public static String quoted(Characteristic characteristic, Texts texts) {
        return texts.get("quoted", characteristic.brief());
    }

    /** A share of weight with one decimal: "22.7 %". */
    static String percent(Share share, Texts texts) {
        return texts.get("percent", texts.formats().tenths(share.tenths()));
    }

    /**
     * A share of the draws, 0 to 1, in whole percents: "70 %". A share above 0 is never worded as 0 %, nor one below 1
     * as 100 %.
     */
    public static String percent(double share, Texts texts) {
        return percent(share, "percent.under", "percent.over", texts);
    }

    /** The short form of {@link #percent(double, Texts)}: "&lt;1 %", "70 %". */
    public static String shortPercent(double share, Texts texts) {
        return percent(share, "percent.under.brief", "percent.over.brief", texts);
    }

    private static String percent(double share, String under, String over, Texts texts) {
        long whole = Math.round(100 * share);
        if (share > 0 && whole == 0) return texts.get(under);
        if (share < 1 && whole == 100) return texts.get(over);
        return texts.get("percent", texts.formats().whole(whole));
    }

    /** A number of points of weight: "1 point", "4 points". */
    static String points(int points, Texts texts) {
        return texts.count("points", points);
    }

    /** A number of services: "1 service", "73 services". */
    public static String services(long services, Texts texts) {
        return texts.count("services", services);
    }

    /** An enumeration: "a, b and c"; blank for an empty list. */
    public static String list(List<String> words, Texts texts) {
        if (words.isEmpty()) return "";
        var last = words.get(words.size() - 1);
        if (words.size() == 1) return last;
        var before = String.join(", ", words.subList(0, words.size() - 1));
        return texts.get("list.and", before, last);
    }
}
