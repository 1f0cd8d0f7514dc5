package serverlesslabel.wording;

import java.util.List;
import java.util.stream.Collectors;
import serverlesslabel.ranking.Index;
import serverlesslabel.text.Texts;

/** Writes what keeps a service from the whole index: "Elastic −4.0, Durable −3.6". */
public final class LossWords {

    /** So many are said in a line. */
    private static final int MOST = 2;

    private LossWords() {}

    /** The largest losses in a line; blank where nothing is lost. */
    public static String largest(List<Index.Loss> losses, Texts texts) {
        return all(losses.subList(0, Math.min(MOST, losses.size())), texts);
    }

    /** All losses in a line; blank where nothing is lost. */
    public static String all(List<Index.Loss> losses, Texts texts) {
        return losses.stream().map(lost -> texts.get("loss", lost.characteristic().brief(),
            texts.formats().tenths(lost.tenths()))).collect(Collectors.joining(", "));
    }
}
