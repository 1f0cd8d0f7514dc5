package serverlesslabel.drawing;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import serverlesslabel.Samples;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Source;
import serverlesslabel.domain.Value;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;

/** Services to draw: ordinary ones, provisional ones, and some whose names nobody would wish for. */
public final class DrawingSamples {

    // Declared first: the services below are built with it.
    private static final Source SOURCE = new Source(URI.create("https://acme.example/prices"),
        LocalDate.of(2026, 11, 23));

    public static final Texts TEXTS = Texts.english();
    public static final Typeface TYPEFACE = new Typeface();
    public static final Paper PAPER = new Paper(400, 320, Palette.PRINT, TYPEFACE, IconFolder.shipped());
    public static final Catalog CATALOG = Samples.catalog(services());
    public static final Ranking RANKING = Ranking.of(CATALOG, Samples.RUBRIC.reference());
    public static final Ranking OWN = Ranking.of(CATALOG, Samples.weights(3, 0, 100, 0, 9, 9, 9, 1));

    private DrawingSamples() {}

    /** The first so many services side by side. */
    public static Comparison compare(Ranking ranking, int count) {
        return Comparison.of(ranking, ranking.catalog().services().stream().limit(count).toList());
    }

    /** A service of each class, A to G. */
    static List<Service> ofEachClass() {
        return List.of(Samples.service("Alpha", 5, 5, 5, 5, 5, 5, 5, 5),
            Samples.service("Bravo", 4, 4, 4, 4, 4, 4, 4, 4), Samples.service("Charlie", 4, 4, 4, 3, 3, 3, 3, 3),
            Samples.service("Delta", 3, 3, 3, 3, 3, 3, 3, 3), Samples.service("Echo", 2, 2, 2, 2, 2, 2, 2, 2),
            Samples.service("Foxtrot", 1, 1, 1, 1, 1, 1, 1, 1), Samples.service("Golf", 0, 0, 0, 0, 0, 0, 0, 0));
    }

    /**
     * So many services, all with the same name, mode, provider and figures. Everything rests on recalled facts, so that
     * each index and level is shown as a range, the longest there is.
     */
    public static List<Service> named(String name, int count) {
        var random = new Random(count);
        return IntStream.range(0, count).mapToObj(i -> {
            var stated = random.ints(8, 0, Level.TOP + 1).mapToObj(Level::new).toList();
            var documented = stated.stream().map(level -> new Level(level.steps() / 2)).toList();
            var sample = Samples.service("x", new Levels(stated, documented));
            return new Service(new ServiceId("s" + i), name + " " + i, name, new Provider(name), sample.category(),
                URI.create("https://acme.example/docs"), figures(name, Basis.RECALLED), sample.levels());
        }).toList();
    }

    private static List<Service> services() {
        var low = List.of(0, 1, 2, 3, 4, 5, 0, 1).stream().map(Level::new).toList();
        var high = List.of(2, 1, 4, 3, 5, 5, 4, 1).stream().map(Level::new).toList();
        var longest = Samples.service("Donaudampfschifffahrtsgesellschafts Message Streaming for Apache Kafka Premium",
            2, 2, 2, 2, 2, 2, 2, 2);
        return List.of(
            knowing(Samples.service("Acme <Queue> & \"Co\"", 5, 5, 4, 4, 5, 5, 5, 5), "TiB scanned",
                Basis.DOCUMENTED),
            knowing(Samples.service("Beta Provisional", new Levels(high, low)), "slot-second", Basis.RECALLED),
            new Service(longest.id(), longest.name(), "provisioned throughput with automatic adjustment at night",
                new Provider("Donaudampfschifffahrt Cloud International"), longest.category(),
                URI.create("https://acme.example/" + "long/".repeat(20)), longest.facts(), longest.levels()),
            Samples.service("Echo", 0, 0, 0, 0, 0, 0, 0, 0), Samples.service("Foxtrot", 5, 5, 5, 5, 5, 5, 5, 5),
            Samples.service("Golf", 1, 2, 3, 4, 5, 4, 3, 2));
    }

    private static Service knowing(Service service, String step, Basis basis) {
        return new Service(service.id(), service.name(), service.mode(), service.provider(), service.category(),
            service.documentation(), figures(step, basis), service.levels());
    }

    private static Facts figures(String words, Basis basis) {
        return Facts.of(List.of(fact("idle-cost", new Value.Amount(new BigDecimal("1234.5")), basis),
            fact("sla", new Value.Amount(new BigDecimal("99.995")), basis),
            fact("billed-per", new Value.ShortText(words), basis),
            fact("smallest-size", new Value.ShortText("db.t4g.medium"), Basis.RECALLED)));
    }

    private static Fact fact(String question, Value value, Basis basis) {
        return new Fact(Samples.RUBRIC.question(question).orElseThrow(), value, basis, Optional.of(SOURCE), "");
    }
}
