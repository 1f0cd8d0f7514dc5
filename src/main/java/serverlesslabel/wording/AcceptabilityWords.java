package serverlesslabel.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.DrawnLevels;
import serverlesslabel.text.Texts;

/** Writes sentences about rank acceptability: how often a service comes first, second and third. */
public final class AcceptabilityWords {

    /** The largest number of other services named beside the leader. */
    private static final int RIVALS = 2;
    /** The number of characteristics named in the typical weights of a service. */
    private static final int NAMED = 3;

    private final Acceptability all;
    private final Acceptability near;
    private final Texts texts;

    /**
     * Takes two counts for the same alternatives.
     *
     * @param all  counted over sets of weights drawn from all there are
     * @param near counted over sets of weights drawn near the reader's
     */
    public AcceptabilityWords(Acceptability all, Acceptability near, Texts texts) {
        this.all = all;
        this.near = near;
        this.texts = texts;
    }

    /** How often the leader comes first, and which services do otherwise; empty below two alternatives. */
    public List<String> firstPlace() {
        var alternatives = near.alternatives();
        if (alternatives.size() < 2) return List.of();
        var rivals = byShare().stream().filter(service -> !service.equals(alternatives.service(0)))
            .filter(service -> whole(near.share(service, 1)) + whole(all.share(service, 1)) > 0).limit(RIVALS)
            .map(service -> texts.get(firstByDrawing(service) ? "accept.rival.drawn" : "accept.rival",
                call(service), share(service, 1, all), share(service, 1, near)))
            .toList();
        var leader = texts.get("accept.leader", call(alternatives.service(0)),
            share(alternatives.service(0), 1, all), share(alternatives.service(0), 1, near));
        return rivals.isEmpty() ? List.of(leader)
            : List.of(leader, texts.get("accept.rivals", Phrases.list(rivals, texts)));
    }

    /** That levels were drawn, too; empty where all of them are certain. */
    public Optional<String> drawn() {
        return DrawnLevels.any(all.alternatives()) ? Optional.of(texts.get("accept.drawn")) : Optional.empty();
    }

    /** The services that come first, second or third in any draw, those that come first most often near at the top. */
    public List<Service> byShare() {
        return Acceptability.byShare(all, near);
    }

    /**
     * All there is to say of one service: how often it comes first, that levels were drawn, and who would choose it.
     * Empty where it is not among the alternatives.
     */
    public List<String> about(Service service) {
        if (all.alternatives().position(service).isEmpty()) return List.of();
        return Stream.of(Stream.of(text(service)), drawn().stream(), chosenBy(service).stream())
            .flatMap(sentences -> sentences).toList();
    }

    /**
     * How often a service comes first, second and third, and whether that is by drawn levels alone; blank where it is
     * not among the alternatives.
     */
    public String text(Service service) {
        if (all.alternatives().position(service).isEmpty()) return "";
        if (IntStream.rangeClosed(1, Acceptability.RANKS)
            .allMatch(rank -> all.hits(service, rank) + near.hits(service, rank) == 0))
            return texts.get("accept.none", texts.formats().whole(all.draws()));
        var shares = texts.get("accept.all", share(service, 1, all), share(service, 2, all), share(service, 3, all))
            + " " + texts.get("accept.near", share(service, 1, near), share(service, 2, near), share(service, 3, near));
        return firstByDrawing(service) ? shares + " " + texts.get("accept.first.drawn") : shares;
    }

    /**
     * The same in a line for a reader who has the name before the eyes: how often a service comes first, else second or
     * third, or that it is never among the first three.
     */
    public String line(Service service) {
        if (all.alternatives().position(service).isEmpty()) return "";
        if (first(service)) {
            var shares = texts.get("accept.first", share(service, 1, all), share(service, 1, near));
            return firstByDrawing(service) ? shares + " " + texts.get("accept.first.open") : shares;
        }
        double ever = all.share(service, 2) + all.share(service, 3);
        double nearby = near.share(service, 2) + near.share(service, 3);
        return ever + nearby == 0 ? texts.get("accept.none", texts.formats().whole(all.draws()))
            : texts.get("accept.top", percent(ever, texts), percent(nearby, texts));
    }

    private boolean first(Service service) {
        return all.hits(service, 1) + near.hits(service, 1) > 0;
    }

    private boolean firstByDrawing(Service service) {
        return first(service) && DrawnLevels.needed(service, all.alternatives());
    }

    /** The typical weights that put a service first; empty where it comes first in too few draws. */
    public Optional<String> chosenBy(Service service) {
        return all.centralWeights(service).map(central -> {
            var axes = all.alternatives().rubric().characteristics().stream()
                .sorted(Comparator.comparing((Characteristic characteristic) -> -central.get(characteristic.place())))
                .limit(NAMED)
                .map(characteristic -> texts.get("accept.part", Phrases.quoted(characteristic, texts),
                    Phrases.percent(central.get(characteristic.place()), texts))).toList();
            return texts.get("accept.central", Phrases.list(axes, texts));
        });
    }

    /** A share of the draws, 0 to 1, in whole percents. */
    public static String percent(double share, Texts texts) {
        return Phrases.percent(share, texts);
    }

    private String share(Service service, int rank, Acceptability counted) {
        return Phrases.percent(counted.share(service, rank), texts);
    }

    private static long whole(double share) {
        return Math.round(100 * share);
    }

    private String call(Service service) {
        return all.alternatives().ranking().catalog().displayName(service);
    }
}
