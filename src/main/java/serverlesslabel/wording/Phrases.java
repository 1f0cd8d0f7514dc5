package serverlesslabel.wording;

import java.util.List;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.ranking.Share;
import serverlesslabel.text.Texts;

/** Parts of sentences about firmness. */
public final class Phrases {

    private static final int HALF_A_PERCENT = 5;

    private Phrases() {}

    /** "“Highly durable”". */
    public static String quoted(Characteristic characteristic, Texts texts) {
        return texts.get("quoted", characteristic.name());
    }

    /** "22.7 %". */
    static String percent(Share share, Texts texts) {
        return texts.get("percent", texts.formats().tenths(share.tenths()));
    }

    /** A share from 0 to 1 counted over draws, in whole percents; what is not nothing is not called nothing. */
    public static String percent(double share, Texts texts) {
        return percent(share, "percent.under", "percent.over", texts);
    }

    /** The same where there is little room: "<1 %", "70 %". */
    public static String briefly(double share, Texts texts) {
        return percent(share, "percent.under.brief", "percent.over.brief", texts);
    }

    private static String percent(double share, String under, String over, Texts texts) {
        long tenths = Math.round(1000 * share);
        if (share > 0 && tenths < HALF_A_PERCENT) return texts.get(under);
        if (share < 1 && tenths > 1000 - HALF_A_PERCENT) return texts.get(over);
        return texts.get("percent", texts.formats().whole(Math.round(100 * share)));
    }

    /** "1 point", "4 points". */
    static String points(int points, Texts texts) {
        return texts.count("points", points);
    }

    /** "1 service", "73 services". */
    public static String services(long services, Texts texts) {
        return texts.count("services", services);
    }

    /** "a, b and c"; nothing of nothing. */
    public static String list(List<String> words, Texts texts) {
        if (words.isEmpty()) return "";
        var all = words.get(words.size() - 1);
        if (words.size() == 1) return all;
        var before = String.join(", ", words.subList(0, words.size() - 1));
        return texts.get("list.and", before, all);
    }
}
