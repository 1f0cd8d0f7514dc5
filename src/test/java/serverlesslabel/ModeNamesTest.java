package serverlesslabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.domain.Service;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.state.CatalogSelection;

/**
 * The names of modes, of what is shipped and of the candidates: what the provider writes as a name keeps its capitals
 * and says what it is the name of; all else is lower case, from the first letter on.
 */
class ModeNamesTest {

    /** What tells a reader that the words before it are a name, and of what. */
    private static final String KIND = "tier|plan|edition|mode|storage class|cluster|deployment|add-on|workflows|dynos?"
        + "|instances?|brokers|throughput|pay-as-you-go";
    private static final Pattern NAMED = Pattern.compile("(?:^|.* )(?:" + KIND + ")(?: .*)?$");
    /** Names of products and of things in them that say by themselves what they are. */
    private static final Pattern PRODUCT = Pattern.compile("Amazon ECS|Azure(?: Storage)?|Elasticsearch|Fargate"
        + "|Multi-AZ|Fluid compute|GiB|GraphQL|Linux|Managed Instances|MySQL|Provisioned Throughput|Pulse|RabbitMQ"
        + "|Regional file system|Serverless Inference|Shared Cloud|SQLite|Spark|Valkey");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}\\p{Ll}");
    /** A plan, an edition or a tier is somebody's; these are written small by those whose they are. */
    private static final Set<String> SMALL = Set.of("hot tier", "regional tier");
    private static final Pattern SOMEBODYS = Pattern.compile("\\b(?:tier|plan|edition)\\b");
    /** Words of which each has one spelling here. */
    private static final Pattern OTHERWISE = Pattern.compile("(?i)\\bon demand\\b|\\bpay as you go\\b|\\bmulti-zone\\b"
        + "|\\bsingle (?:region|zone)\\b");

    static Stream<Service> services() {
        return CatalogReader.read(CatalogSelection.SHIPPED.withMore(List.of(Path.of("catalog/candidates"))), "en")
            .services().stream().filter(service -> !service.mode().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("services")
    void aNameSaysWhatItIsAndAllElseIsLowerCase(Service service) {
        for (var phrase : service.mode().split(", ")) {
            boolean name = CAPITAL.matcher(PRODUCT.matcher(phrase).replaceAll("")).find();
            assertThat(!name || NAMED.matcher(phrase).matches())
                .as("“%s” of %s: a name needs what it is the name of (%s), other words are lower case", phrase,
                    service.id(), KIND).isTrue();
            assertThat(phrase.matches(".*\\p{Lu}.*") || SMALL.contains(phrase) || !SOMEBODYS.matcher(phrase).find())
                .as("“%s” of %s: a tier, plan or edition is called as its provider calls it", phrase, service.id())
                .isTrue();
            assertThat(OTHERWISE.matcher(phrase).find()).as("“%s” of %s: spelled as elsewhere", phrase, service.id())
                .isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void twoModesOfOneServiceAreToldApart(List<String> modes) {
        assertThat(modes).doesNotHaveDuplicates();
    }

    static Stream<List<String>> names() {
        return services().collect(Collectors.groupingBy(Service::name,
            Collectors.mapping(Service::mode, Collectors.toList()))).values().stream();
    }
}
