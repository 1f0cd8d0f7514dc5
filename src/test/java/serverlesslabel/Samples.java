package serverlesslabel;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Source;
import serverlesslabel.domain.Weights;

/** Small test data in the words of the domain, under the rubric of the small catalog. */
public final class Samples {

    /** The rubric of the small catalog: eight characteristics, weights 16, 12, 6, 8, 16, 16, 16, 10. */
    public static final Rubric RUBRIC = SmallCatalog.ENGLISH.rubric();

    private Samples() {}

    /** A service with these levels, all of them documented. */
    public static Service service(String name, int... levels) {
        var list = IntStream.of(levels).mapToObj(Level::new).toList();
        return service(name, new Levels(list, list));
    }

    /** A service with stated and documented levels. */
    public static Service service(String name, Levels levels) {
        var id = "s-" + Integer.toHexString(name.hashCode()) + "-"
            + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return new Service(new ServiceId(id.substring(0, Math.min(80, id.length()))), name, "mode",
            new Provider("Acme"), new Category("compute", "Compute"), URI.create("https://acme.example/docs"),
            Facts.NONE, levels);
    }

    /** A source that was looked up on 2026-11-23. */
    public static Source source(String address) {
        return new Source(URI.create(address), LocalDate.of(2026, 11, 23));
    }

    /** A catalog of services. */
    public static Catalog catalog(Service... services) {
        return catalog(List.of(services));
    }

    /** A catalog of services. */
    public static Catalog catalog(List<Service> services) {
        var reference = new Profile(Rubric.REFERENCE, "Reference", "For labels.", RUBRIC.reference());
        return new Catalog(RUBRIC, List.of(reference), services, List.of());
    }

    /** Twelve services of AWS from the small catalog: few enough to be seen all at once. */
    public static Catalog twelve() {
        var small = SmallCatalog.ENGLISH;
        var chosen = Set.of("aws-lambda-on-demand", "aws-lambda-provisioned-concurrency", "amazon-ec2",
            "aws-fargate-ecs", "amazon-ecs-on-ec2", "amazon-s3-standard", "amazon-dynamodb-on-demand",
            "amazon-dynamodb-provisioned", "amazon-aurora-serverless-v2", "amazon-aurora-provisioned",
            "amazon-rds-postgresql-multi-az", "aws-step-functions-standard");
        return new Catalog(small.rubric(), small.profiles(), small.services().stream()
            .filter(service -> chosen.contains(service.id().text())).toList(), List.of());
    }

    /** So many services with levels that look random and are the same every time. */
    public static Catalog random(int count, long seed) {
        var random = new Random(seed);
        return catalog(IntStream.range(0, count).mapToObj(i -> service("Service " + i,
            random.ints(RUBRIC.characteristics().size(), 0, Level.TOP + 1).toArray())).toList());
    }

    /** Weights in the order of the rubric. */
    public static Weights weights(Integer... points) {
        return new Weights(List.of(points));
    }
}
