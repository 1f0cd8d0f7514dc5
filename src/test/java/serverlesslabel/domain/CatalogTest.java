package serverlesslabel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static serverlesslabel.Samples.RUBRIC;
import static serverlesslabel.Samples.weights;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;

/** Catalogs: what they derive from all their services together. */
class CatalogTest {

    // Not static: every test makes its own, so that one that breaks the constructor is noticed.
    private final Catalog few = catalog(service("b", "Box", "large", "Acme", "/1", 1),
        service("a", "Box", "large", "Zenith", "/2", 9), service("c", "box", "Cold", "acme", "/1", 3),
        service("d", "Anvil", "", "Acme", "/3", 5));

    @Test
    void servicesStandByNameThenModeThenId() {
        assertThat(few.services()).extracting(service -> service.id().text()).containsExactly("d", "c", "a", "b");
    }

    @Test
    void twoServicesOfOneIdAreRefused() {
        var service = service("a", "Box", "", "Acme", "/1", 1);
        assertThatThrownBy(() -> catalog(service, service)).isInstanceOf(IllegalArgumentException.class)
            .hasMessage("two services named a");
    }

    /** So that looking one up does not read all that is known of it. */
    @Test
    void whatHasAnIdIsHashedByIt() {
        var one = service("a", "Box", "", "Acme", "/1", 1);
        assertThat(service("a", "Crate", "large", "Zenith", "/2", 9)).isNotEqualTo(one).hasSameHashCodeAs(one);
        var axis = RUBRIC.characteristics().get(0);
        assertThat(new Characteristic(7, axis.id(), "", "", "", "", RUBRIC.characteristics().get(1).ladder()))
            .isNotEqualTo(axis).hasSameHashCodeAs(axis);
        var asked = RUBRIC.questions().get(0);
        assertThat(new Question(asked.id(), "", "", "", asked.answers())).isNotEqualTo(asked).hasSameHashCodeAs(asked);
    }

    @Test
    void aServiceIsCalledByItsNameUnlessAnotherHasIt() {
        assertThat(few.services().stream().map(few::displayName))
            .containsExactly("Anvil", "box", "Box, large", "Box, large");
    }

    @Test
    void aServiceWithoutAModeIsTitledByItsName() {
        assertThat(few.services()).extracting(Service::title)
            .containsExactly("Anvil", "box, Cold", "Box, large", "Box, large");
    }

    @Test
    void aServiceIsFoundById() {
        assertThat(few.place(new ServiceId("a"))).contains(2);
        assertThat(few.service(new ServiceId("a")).orElseThrow().provider().name()).isEqualTo("Zenith");
        assertThat(few.service(new ServiceId("x"))).isEmpty();
    }

    @Test
    void countsGoFromMostToFewestThenByName() {
        assertThat(few.counts(service -> service.provider().name(), name -> name)).extracting(Map.Entry::getKey)
            .containsExactly("Acme", "acme", "Zenith");
        assertThat(few.counts(service -> service.provider().name(), name -> name)).extracting(Map.Entry::getValue)
            .containsExactly(2L, 1L, 1L);
    }

    @Test
    void valuesOfTheSameCountGoByTheNameTheyAreGiven() {
        var reversed = Map.of("a", "Z", "b", "y", "c", "X", "d", "w");
        assertThat(few.counts(service -> service.id().text(), reversed::get)).extracting(Map.Entry::getKey)
            .containsExactly("d", "c", "b", "a");
    }

    @Test
    void anAddressOfSeveralServicesIsOneSource() {
        assertThat(few.sourceCount()).isEqualTo(3);
    }

    @Test
    void theCatalogStandsForTheLatestDayOfAnyService() {
        assertThat(few.asOf()).contains(LocalDate.of(2026, 11, 9));
        assertThat(catalog().asOf()).isEmpty();
    }

    @Test
    void profilesAreFoundByIdAndByWeights() {
        var profile = profile("mine", 1);
        var catalog = few.withProfiles(List.of(profile));
        assertThat(catalog.profile("mine")).contains(profile);
        assertThat(catalog.profile("other")).isEmpty();
        assertThat(catalog.profileOf(profile.weights())).contains(profile);
        assertThat(catalog.profileOf(weights(9, 9, 9, 9, 9, 9, 9, 9))).isEmpty();
    }

    @Test
    void aProfileOfTheSameIdTakesThePlaceOfTheFormer() {
        var catalog = few.withProfiles(List.of(profile("mine", 1), profile("other", 2)))
            .withProfiles(List.of(profile("mine", 3)));
        assertThat(catalog.profiles()).containsExactly(few.profiles().get(0), profile("other", 2), profile("mine", 3));
        assertThat(catalog.services()).isEqualTo(few.services());
    }

    @Test
    void providersStandByNameWhateverTheirCapitals() {
        assertThat(new Provider("acme")).isEqualByComparingTo(new Provider("Acme"));
        assertThat(new Provider("acme")).isLessThan(new Provider("Zenith"));
        assertThat(new Provider("Zenith")).isGreaterThan(new Provider("acme"));
    }

    @Test
    void nothingIsWithoutAName() {
        assertThatThrownBy(() -> new Provider(" ")).hasMessage("a provider has a name");
        assertThatThrownBy(() -> new Category("", "Compute")).hasMessage("a category has an id and a name");
        assertThatThrownBy(() -> new Category("compute", " ")).hasMessage("a category has an id and a name");
        assertThatThrownBy(() -> new Judgement(new Level(1), " ", Optional.empty()))
            .hasMessage("a judgement gives its reason");
    }

    @Test
    void aRubricHasAWeightForEachCharacteristicAndSevenClasses() {
        assertThatThrownBy(() -> rubric(weights(1, 2), RUBRIC.classes()))
            .hasMessage("a weight for each characteristic");
        assertThatThrownBy(() -> rubric(RUBRIC.reference(), RUBRIC.classes().subList(0, 6)))
            .hasMessage("seven classes");
    }

    @Test
    void aRubricFindsItsPartsById() {
        assertThat(RUBRIC.category("compute").orElseThrow().id()).isEqualTo("compute");
        assertThat(RUBRIC.category("x")).isEmpty();
        assertThat(RUBRIC.question("x")).isEmpty();
        assertThat(RUBRIC.characteristic("durable").orElseThrow().id()).isEqualTo("durable");
        assertThat(RUBRIC.characteristic("x")).isEmpty();
        assertThat(RUBRIC.referenceProfile().weights()).isEqualTo(RUBRIC.reference());
        assertThat(RUBRIC.referenceProfile().id()).isEqualTo(Rubric.REFERENCE);
        assertThat(RUBRIC.ratings(few.services().get(0))).extracting(Rating::characteristic)
            .isEqualTo(RUBRIC.characteristics());
    }

    private static Rubric rubric(Weights reference, List<LabelClass> classes) {
        return new Rubric("R", "1", RUBRIC.categories(), RUBRIC.questions(), RUBRIC.characteristics(), reference,
            classes, RUBRIC.label(), RUBRIC.history());
    }

    private static Catalog catalog(Service... services) {
        return new Catalog(RUBRIC, List.of(RUBRIC.referenceProfile()), new ArrayList<>(List.of(services)), List.of());
    }

    private static Profile profile(String id, int points) {
        return new Profile(id, "Name", "", weights(points, 0, 0, 0, 0, 0, 0, 0));
    }

    private static Service service(String id, String name, String mode, String provider, String path, int day) {
        var fact = new Fact(RUBRIC.question("several-zones").orElseThrow(), new Value.Flag(true), Basis.DOCUMENTED,
            Optional.of(new Source(URI.create("https://acme.example" + path), LocalDate.of(2026, 11, day))), "");
        return Service.rated(new ServiceId(id), name, mode, new Provider(provider), new Category("compute", "Compute"),
            Samples.source("https://acme.example/docs").address(), Facts.of(List.of(fact)), RUBRIC);
    }

    @Test
    void whereAllLevelsAreJudgedNoneIsDoubtful() {
        var levels = catalog(judged()).services().get(0).levels();
        assertThat(levels.documented()).isEqualTo(levels.stated());
        assertThat(levels.judged()).isNotEmpty();
    }

    @Test
    void besideAServiceWithFactsAJudgedOneIs() {
        var levels = catalog(judged(), SmallCatalog.service("amazon-ec2"))
            .service(judged().id()).orElseThrow().levels();
        assertThat(levels.documented()).isNotEqualTo(levels.stated());
    }

    private static Service judged() {
        var like = SmallCatalog.service("amazon-ec2");
        return Service.rated(new ServiceId("judged"), "Judged", "", like.provider(), like.category(),
            like.documentation(), Facts.NONE, Map.of(RUBRIC.characteristics().get(0).id(),
                new Judgement(new Level(4), "It kept up.", Optional.empty())), RUBRIC);
    }
}
