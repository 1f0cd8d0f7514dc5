package serverlesslabel.wording;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;
import serverlesslabel.ranking.RankAgreement;
import serverlesslabel.ranking.SideBySide;
import serverlesslabel.text.Texts;

/** Writes sentences about rank agreement: how far orders of the same services agree. */
public final class AgreementWords {

    private AgreementWords() {}

    /** How far two orders agree: "94 % of pairs keep their order; 4 of the top 5 are the same." */
    public static String text(RankAgreement agreement, Texts texts) {
        if (agreement.pairs() == 0) return texts.get("agree.one");
        return texts.get("agree.says", Phrases.percent(agreement.share(), texts),
            texts.formats().whole(agreement.topKept()), texts.formats().whole(agreement.top()));
    }

    /** What heads a column: for the reader's own weights the profile they are, for any other its name. */
    public static String head(SideBySide orders, int column, Texts texts) {
        var person = orders.columns().get(column);
        if (column > 0) return person.name();
        return orders.orders().get(0).ranking().catalog().profileOf(person.weights())
            .map(profile -> texts.get("bump.mine", profile.name())).orElse(texts.get("bump.own"));
    }

    /** The services among the first five of all profiles and the reader's weights, or that there are none. */
    public static String inEveryTop(SideBySide orders, Texts texts) {
        return orders.common().isEmpty() ? texts.get("agree.none")
            : texts.get("agree.common", PeopleWords.names(orders.common(), orders.orders().get(0), texts));
    }

    /** How far each column agrees with the first, a sentence each, those that agree most first. */
    public static List<String> agreements(SideBySide orders, Texts texts) {
        return orders.byAgreement().stream().map(column -> texts.get("bump.agreement", head(orders, column, texts),
            text(orders.agreements().get(column), texts))).toList();
    }

    /** A column with its weights: "Anna: Elastic 16 %, Available 12 % and Durable 6 %". */
    public static String column(SideBySide orders, int column, Texts texts) {
        return texts.get("bump.agreement", head(orders, column, texts),
            shares(orders.columns().get(column).weights(), orders, texts));
    }

    /** The rank of a service in every column: "Yours: Reference rank 1, Anna rank 3". */
    public static String ranks(Service service, SideBySide orders, Texts texts) {
        return IntStream.range(0, orders.columns().size()).mapToObj(column -> texts.get("bump.rank",
            head(orders, column, texts), texts.formats().whole(orders.rank(column, service))))
            .collect(Collectors.joining(", "));
    }

    /** Everything side by side: the ranks of services, in the order of the first column, then all weights. */
    public static String told(List<Service> services, SideBySide orders, Texts texts) {
        var weights = IntStream.range(0, orders.columns().size()).mapToObj(column -> column(orders, column, texts));
        var catalog = orders.orders().get(0).ranking().catalog();
        return Stream.concat(services.stream().sorted(Comparator.comparing(service -> orders.position(0, service)))
            .map(service -> catalog.displayName(service) + ": " + ranks(service, orders, texts)), weights)
            .collect(Collectors.joining("; "));
    }

    /** The shares of a set of weights, in the order of the rubric: "Elastic 16 %, Available 12 % and Durable 6 %". */
    public static String shares(Weights weights, SideBySide orders, Texts texts) {
        var shares = weights.shares();
        return Phrases.list(orders.orders().get(0).rubric().characteristics().stream().map(characteristic ->
            characteristic.brief() + " " + texts.get("percent", texts.formats().whole(shares.get(characteristic
            .place())))).toList(), texts);
    }
}
