package serverlesslabel.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.text.Texts;

/** In how many weightings a service comes first, as sentences. */
public final class AcceptabilityWords {

    /** So many others are named beside the leader. */
    private static final int RIVALS = 2;
    /** So many of the characteristics that matter to those who would choose a service are named. */
    private static final int NAMED = 3;

    private final Acceptability all;
    private final Acceptability near;
    private final Texts texts;

    /** Sentences about what was counted over all weightings and over those near the reader's. */
    public AcceptabilityWords(Acceptability all, Acceptability near, Texts texts) {
        this.all = all;
        this.near = near;
        this.texts = texts;
    }

    /** How often the leader is first, and who is otherwise. */
    public List<String> first() {
        var alternatives = near.contenders();
        if (alternatives.size() < 2) return List.of();
        var rivals = byShare().stream().filter(service -> !service.equals(alternatives.service(0)))
            .filter(service -> whole(near.share(service, 1)) + whole(all.share(service, 1)) > 0).limit(RIVALS)
            .map(service -> texts.get("accept.rival", call(service), first(service, all), first(service, near)))
            .toList();
        var leader = texts.get("accept.leader", call(alternatives.service(0)), first(alternatives.service(0), all),
            first(alternatives.service(0), near));
        return rivals.isEmpty() ? List.of(leader)
            : List.of(leader, texts.get("accept.rivals", Phrases.list(rivals, texts)));
    }

    /** The services that come first, second or third in some weighting, most often first near the reader's first. */
    public List<Service> byShare() {
        var alternatives = near.contenders();
        return IntStream.range(0, alternatives.size()).mapToObj(alternatives::service)
            .filter(each -> IntStream.rangeClosed(1, Acceptability.RANKS)
                .anyMatch(rank -> all.hits(each, rank) + near.hits(each, rank) > 0))
            .sorted(Comparator.comparing((Service each) -> -near.hits(each, 1))
                .thenComparing(each -> -all.hits(each, 1)).thenComparing(each -> -near.hits(each, 2))
                .thenComparing(each -> -near.hits(each, 3))).toList();
    }

    /** How often a service comes first, second and third. */
    public String text(Service service) {
        if (all.contenders().position(service).isEmpty()) return "";
        if (IntStream.rangeClosed(1, Acceptability.RANKS)
            .allMatch(rank -> all.hits(service, rank) + near.hits(service, rank) == 0))
            return texts.get("accept.none", texts.formats().whole(all.draws()));
        return texts.get("accept.all", share(service, 1, all), share(service, 2, all), share(service, 3, all)) + " "
            + texts.get("accept.near", share(service, 1, near), share(service, 2, near), share(service, 3, near));
    }

    /** What those care for who would choose a service; empty where they are too few to say. */
    public Optional<String> chosenBy(Service service) {
        return all.centralWeights(service).map(central -> {
            var axes = all.contenders().rubric().characteristics().stream()
                .sorted(Comparator.comparing((Characteristic characteristic) -> -central.get(characteristic.place())))
                .limit(NAMED)
                .map(characteristic -> texts.get("accept.part", Phrases.quoted(characteristic, texts),
                    Phrases.percent(central.get(characteristic.place()), texts))).toList();
            return texts.get("accept.central", Phrases.list(axes, texts));
        });
    }

    /** A share from 0 to 1 counted over weightings, in whole percents. */
    public static String percent(double share, Texts texts) {
        return Phrases.percent(share, texts);
    }

    private String first(Service service, Acceptability counted) {
        return share(service, 1, counted);
    }

    private String share(Service service, int rank, Acceptability counted) {
        return Phrases.percent(counted.share(service, rank), texts);
    }

    private static long whole(double share) {
        return Math.round(100 * share);
    }

    private String call(Service service) {
        return all.contenders().ranking().catalog().call(service);
    }
}
