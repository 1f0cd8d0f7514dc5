package serverlesslabel.wording;

import java.util.Optional;
import java.util.stream.Collectors;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.CategoryRanks;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.Index;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.RankRange;
import serverlesslabel.text.Texts;

/** Writes levels, indexes and ranks, with a range where they rest on facts that are not yet checked. */
public final class LevelWords {

    private LevelWords() {}

    /** "4", or "2–4" where the documented facts alone give 2. */
    public static String level(Service service, Characteristic characteristic, Texts texts) {
        int level = service.levels().of(characteristic);
        int sure = service.levels().documentedOf(characteristic);
        return sure < level ? texts.get("range", sure, level) : Integer.toString(level);
    }

    /** "79.2", or "68.8–79.2" where the documented facts alone give 68.8. */
    public static String index(Placement placement, Texts texts) {
        return index(placement.index(), placement.documented(), texts);
    }

    private static String index(Index stated, Index documented, Texts texts) {
        var index = texts.formats().tenths(stated.tenths());
        return documented.compareTo(stated) < 0
            ? texts.get("range", texts.formats().tenths(documented.tenths()), index) : index;
    }

    /** The index by the reference weights, which decide the label: "79.2" or "68.8–79.2". */
    public static String referenceIndex(Service service, Rubric rubric, Texts texts) {
        var stated = Index.of(service.levels(), rubric.reference());
        var documented = Index.documentedOf(service.levels(), rubric.reference());
        return index(stated, documented, texts);
    }

    /** The index all stated facts give by the reference weights: "79.2". */
    public static String statedIndex(Service service, Rubric rubric, Texts texts) {
        return texts.formats().tenths(Index.of(service.levels(), rubric.reference()).tenths());
    }

    /** The index the documented facts alone give by the reference weights: "68.8"; empty where it is the stated one. */
    public static Optional<String> documentedIndex(Service service, Rubric rubric, Texts texts) {
        var documented = Index.documentedOf(service.levels(), rubric.reference());
        return documented.compareTo(Index.of(service.levels(), rubric.reference())) < 0
            ? Optional.of(texts.formats().tenths(documented.tenths())) : Optional.empty();
    }

    /** How far the class may still fall: "or B" for the next class, "to D" for one beyond, "" where it is certain. */
    public static String open(ClassRange range, Texts texts) {
        if (range.certain()) return "";
        return texts.get(range.neighbours() ? "class.or" : "class.to", range.documented().letter());
    }

    /** The letter with what is open about it: "A", "A or B", "A to D". */
    public static String letter(ClassRange range, Texts texts) {
        return range.certain() ? range.stated().letter()
            : texts.get("class.open", range.stated().letter(), open(range, texts));
    }

    /** The classes there are, the best and the last: "A–G". */
    public static String scale(Rubric rubric, Texts texts) {
        var classes = rubric.classes();
        return texts.get("range", classes.get(0).letter(), classes.get(classes.size() - 1).letter());
    }

    /** The class of a label with what is open about it: "Class A", "Class A or B", "Class A to D". */
    public static String labelClass(ClassRange range, Texts texts) {
        return texts.get("label.class", letter(range, texts));
    }

    /** The rank of a placement: "3", or "3=" for a tie. */
    public static String rank(Placement placement, Texts texts) {
        return rank(placement.rank(), placement.tied(), texts);
    }

    /** A rank, counted from 1: "3", or "3=" for a tie. */
    public static String rank(int rank, boolean tied, Texts texts) {
        return texts.get(tied ? "rank.tied" : "rank", texts.formats().whole(rank));
    }

    /** The rank in a category with the number of services there: "1 of 10". */
    public static String standing(CategoryRanks.Standing standing, Texts texts) {
        return texts.get("rank.of", rank(standing.rank(), standing.tied(), texts),
            texts.formats().whole(standing.size()));
    }

    /**
     * The rank of an alternative with the range that unchecked facts leave open: "3 (1–7)", or "3" where there is no
     * other rank.
     *
     * @param position position of the alternative, 0 first
     */
    public static String rank(Alternatives alternatives, int position, RankRange range, Texts texts) {
        var rank = rank(alternatives.rank(position), alternatives.tied(position), texts);
        return range.certain() ? rank : texts.get("rank.range", rank, texts.formats().whole(range.best()),
            texts.formats().whole(range.worst()));
    }

    /** The level on every characteristic, in the order of the rubric: "Elastic 4, Available 5, …". */
    public static String all(Service service, Rubric rubric, Texts texts) {
        return rubric.characteristics().stream()
            .map(characteristic -> characteristic.brief() + " " + level(service, characteristic, texts))
            .collect(Collectors.joining(", "));
    }
}
