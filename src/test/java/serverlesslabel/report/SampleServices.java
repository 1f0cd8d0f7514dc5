package serverlesslabel.report;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import serverlesslabel.Samples;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Value;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;

/** Three services that are known by a few facts, documented and recalled, and one of which nothing is known. */
public final class SampleServices {

    public static final Service ALPHA = service("Alpha <Queue> & Co", "on-demand",
        read("scales-with", new Value.ChoiceId("request"), "https://acme.example/scaling"),
        read("sla", amount("99.99"), "https://acme.example/sla"),
        read("several-zones", new Value.Flag(true), "https://acme.example/sla"),
        recalled("maintenance-window", new Value.Flag(false), "https://acme.example/faq", "Read in a copy."),
        read("billing-unit", new Value.ChoiceId("work"), "https://acme.example/pricing"),
        new Fact(Samples.RUBRIC.question("minimum-charge").orElseThrow(), new Value.Flag(false), Basis.RECALLED,
            Optional.empty(), ""));
    public static final Service BETA = service("Beta | *Store*", "one zone",
        read("scales-with", new Value.ChoiceId("load"), "https://beta.example/docs_(scaling)"),
        read("capacity-delay", amount("30"), "https://beta.example/docs_(scaling)"),
        read("sla", amount("99.9"), "https://beta.example/sla"),
        read("plaintext-refused", new Value.Flag(true), "https://beta.example/tls"),
        read("idle-charge", new Value.ChoiceId("none"), "https://beta.example/pricing"),
        recalled("wake-up", amount("50"), "https://beta.example/pricing", ""));
    public static final Service UNKNOWN = service("Gamma", "of which nothing is known");
    static final Service TWIN = service("Twin", "same as Alpha", ALPHA.facts().byQuestion().values()
        .toArray(Fact[]::new));

    private SampleServices() {}

    static Catalog catalog() {
        return Samples.catalog(ALPHA, BETA, UNKNOWN, TWIN);
    }

    public static Ranking ranking(Integer... weights) {
        return Ranking.of(catalog(), weights.length == 0 ? Samples.RUBRIC.reference() : Samples.weights(weights));
    }

    public static Comparison compare(Ranking ranking, Service... services) {
        return Comparison.of(ranking, List.of(services));
    }

    public static Alternatives shown(Ranking ranking) {
        return Alternatives.all(ranking);
    }

    private static Service service(String name, String mode, Fact... facts) {
        var id = name.toLowerCase(Locale.ROOT).split("[^a-z]+")[0];
        return Service.rated(new ServiceId(id), name, mode, new Provider("Acme"), new Category("messaging", "Queue"),
            URI.create("https://acme.example/" + id), Facts.of(List.of(facts)), Samples.RUBRIC);
    }

    private static Fact read(String question, Value value, String address) {
        return new Fact(Samples.RUBRIC.question(question).orElseThrow(), value, Basis.DOCUMENTED,
            Optional.of(Samples.source(address)), "");
    }

    private static Fact recalled(String question, Value value, String address, String note) {
        return new Fact(Samples.RUBRIC.question(question).orElseThrow(), value, Basis.RECALLED,
            Optional.of(Samples.source(address)), note);
    }

    private static Value amount(String number) {
        return new Value.Amount(new BigDecimal(number));
    }
}
