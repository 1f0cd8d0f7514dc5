package serverlesslabel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Condition;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Translation;
import serverlesslabel.domain.Value;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;

/** The German words of the catalog in this repository: all of them, and nothing but words. */
class GermanCatalogTest {

    private static final Catalog ENGLISH = CatalogReader.shipped();
    private static final Catalog GERMAN = CatalogReader.shipped("de");
    /** Words that are the same in German. */
    private static final List<String> SAME = List.of("Serverless Label", "SERVERLESS", "SLA");

    /** Every word there is to translate, by its place, in English and in German. */
    static Stream<Map.Entry<List<String>, String>> words() {
        return words(ENGLISH).entrySet().stream();
    }

    private static Map<List<String>, String> words(Catalog catalog) {
        var words = new LinkedHashMap<>(Translation.of(catalog.rubric()).words());
        words.putAll(Translation.of(catalog.profiles()).words());
        return words;
    }

    /** A mode may be the same in German, but then somebody has said so: the reader of English alone would not know. */
    @ParameterizedTest
    @ValueSource(strings = {"catalog", "catalog/candidates"})
    void everyModeHasGermanWordsForWhatItIsNow(Path folder) throws IOException {
        var json = new ObjectMapper();
        var german = new HashMap<String, String>();
        json.readTree(folder.resolve("services.de.json").toFile()).get("services").forEach(entry -> {
            assertThat(entry.get("mode").asText()).isNotBlank();
            assertThat(german.put(entry.get("id").asText(), entry.get("of").asText())).isNull();
        });
        var english = new HashMap<String, String>();
        try (var files = Files.walk(folder.resolve("services"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var service = json.readTree(file.toFile());
                if (service.has("mode")) english.put(service.get("id").asText(), service.get("mode").asText());
            }
        }
        assertThat(german).isEqualTo(english);
    }

    @Test
    void modesAreGermanAndKeepTheirEnglishWords() {
        var storage = GERMAN.service(new ServiceId("google-cloud-storage")).orElseThrow();
        assertThat(storage.mode()).isEqualTo("Speicherklasse Standard, eine Region");
        assertThat(storage.original().mode()).isEqualTo("Standard storage class, one region");
        assertThat(ENGLISH.services()).allMatch(service -> service.mode().equals(service.original().mode()));
    }

    @Test
    void noEnglishWordIsLeftInAMode() {
        assertThat(GERMAN.services()).extracting(Service::mode).allSatisfy(mode -> assertThat(mode)
            .doesNotContain("\"", " - ", "  ")
            .doesNotContainPattern("\\b(?:one|two|three|per|zones|nodes?|tier|plan|region|instances?|several)\\b"));
    }

    @Test
    void noEnglishWordIsLeftInAnAnswer() {
        assertThat(GERMAN.services().stream().flatMap(service -> service.facts().byQuestion().values().stream())
            .flatMap(fact -> Stream.concat(Stream.of(fact.value()), fact.past().stream().map(Fact.Past::value)))
            .filter(Value.ShortText.class::isInstance).map(value -> ((Value.ShortText) value).text()).distinct())
            .allSatisfy(answer -> assertThat(answer)
                .doesNotContain("\"", " - ", "  ")
                .doesNotContainPattern("(?i)\\b(?:one|two|three|per|of|or|and|the|for|at|on|none|what|hours?|seconds?|"
                    + "months?|days?|requests?|messages?|rows?|reads?|writes?|million|billion|always|lasting|without|"
                    + "about|raised|calls?|executions?|nodes?|units?(?! )|used|scanned|users?)\\b")
                .doesNotContainPattern("(?<![0-9])[1-9][0-9]{0,2},[0-9]{3}\\b|(?<![-0-9a-z])[0-9]+\\.[0-9]{1,2}\\b"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void everyWordIsGerman(Map.Entry<List<String>, String> english) {
        var german = words(GERMAN).get(english.getKey());
        assertThat(german).isNotBlank();
        if (!SAME.contains(english.getValue()) && !isSomebody(english.getKey()))
            assertThat(german).isNotEqualTo(english.getValue());
    }

    /** Definitions are called after those who gave them. */
    private static boolean isSomebody(List<String> place) {
        return place.get(0).equals("definitions") && place.get(place.size() - 1).equals("name");
    }

    @Test
    void sentencesEndAsTheirOriginalsDo() {
        var german = words(GERMAN);
        words(ENGLISH).forEach((place, words) ->
            assertThat(german.get(place).endsWith(".")).as(german.get(place)).isEqualTo(words.endsWith(".")));
    }

    @Test
    void germanIsSetAsInGermanBooks() {
        assertThat(words(GERMAN).values()).allSatisfy(words -> assertThat(words)
            .doesNotContain("\"", "”", "‘", "'", "...", " %", " …", " - ", "  ")
            .doesNotContainPattern("[0-9]%|[0-9]\\.[0-9]"));
    }

    @Test
    void theReferenceHasGermanWordsToo() {
        assertThat(GERMAN.profiles().get(0).name()).isEqualTo("Referenz");
    }

    @Test
    void everyNameIsAnotherOne() {
        var rubric = GERMAN.rubric();
        assertThat(rubric.characteristics()).extracting(Characteristic::name).doesNotHaveDuplicates();
        assertThat(rubric.characteristics()).extracting(Characteristic::brief).doesNotHaveDuplicates();
        assertThat(rubric.questions()).extracting(Question::name).doesNotHaveDuplicates();
        assertThat(rubric.categories()).extracting(Category::name).doesNotHaveDuplicates();
        assertThat(GERMAN.profiles()).extracting(Profile::name).doesNotHaveDuplicates();
    }

    @Test
    void idsAndNumbersAreTheSame() {
        var english = ENGLISH.rubric();
        var german = GERMAN.rubric();
        assertThat(german.characteristics()).extracting(Characteristic::id)
            .isEqualTo(english.characteristics().stream().map(Characteristic::id).toList());
        assertThat(german.questions()).extracting(Question::id)
            .isEqualTo(english.questions().stream().map(Question::id).toList());
        assertThat(german.categories()).extracting(Category::id)
            .isEqualTo(english.categories().stream().map(Category::id).toList());
        assertThat(german.reference()).isEqualTo(english.reference());
        assertThat(german.classes()).isEqualTo(english.classes());
        assertThat(GERMAN.profiles()).extracting(Profile::weights)
            .isEqualTo(ENGLISH.profiles().stream().map(Profile::weights).toList());
    }

    @Test
    void levelsAreTheSameAndFollowFromTheSameFacts() {
        assertThat(GERMAN.services()).extracting(Service::levels)
            .isEqualTo(ENGLISH.services().stream().map(Service::levels).toList());
        assertThat(GERMAN.services()).allSatisfy(service -> assertThat(
            Levels.of(ENGLISH.rubric().characteristics(), service.facts())).isEqualTo(service.levels()));
    }

    @Test
    void indexLetterAndOrderAreTheSameUnderEveryProfile() {
        for (int i = 0; i < ENGLISH.profiles().size(); i++)
            assertThat(standing(GERMAN, GERMAN.profiles().get(i)))
                .isEqualTo(standing(ENGLISH, ENGLISH.profiles().get(i)));
    }

    @Test
    void factsAreAnsweredAsBefore() {
        for (int i = 0; i < ENGLISH.services().size(); i++) {
            var english = ENGLISH.services().get(i).facts().byQuestion();
            GERMAN.services().get(i).facts().byQuestion().forEach((id, fact) -> {
                if (!(fact.value() instanceof Value.ShortText))
                    assertThat(fact.value()).isEqualTo(english.get(id).value());
                assertThat(fact.note()).isEqualTo(english.get(id).note());
                assertThat(fact.source()).isEqualTo(english.get(id).source());
            });
        }
    }

    /** No English question hides in a condition, on the label or in a fact. */
    @Test
    void everythingAsksTheGermanQuestions() {
        var questions = new HashSet<>(GERMAN.rubric().questions());
        var asked = Stream.of(
            GERMAN.rubric().characteristics().stream().flatMap(characteristic -> characteristic.ladder().questions()),
            GERMAN.rubric().label().questions(),
            GERMAN.services().stream().flatMap(service -> service.facts().byQuestion().values().stream())
                .map(fact -> fact.question()),
            GERMAN.services().stream().flatMap(service -> GERMAN.rubric().ratings(service).stream())
                .flatMap(Rating::deciding).map(Rating.Check::condition).map(Condition::question)).flatMap(each -> each);
        assertThat(asked).allMatch(questions::contains);
        assertThat(GERMAN.services()).allMatch(service -> GERMAN.rubric().categories().contains(service.category()));
    }

    @Test
    void aLanguageWithoutWordsIsEnglish() {
        assertThat(CatalogReader.shipped("eo").rubric()).isEqualTo(ENGLISH.rubric());
        assertThat(CatalogReader.shipped("eo").profiles()).isEqualTo(ENGLISH.profiles());
    }

    @Test
    void oneZoneIsASingular() {
        var zones = (AnswerType.Quantity) GERMAN.rubric().question("synchronous-zones").orElseThrow().answers();
        assertThat(zones.unitOf(BigDecimal.ONE)).isEqualTo("Zone");
        assertThat(zones.unitOf(BigDecimal.TEN)).isEqualTo("Zonen");
    }

    private static List<String> standing(Catalog catalog, Profile profile) {
        var ranking = Ranking.of(catalog, profile.weights());
        return ranking.placements().stream()
            .map((Placement placement) -> placement.rank() + " " + placement.service().id() + " "
            + placement.index() + Comparison.labelClass(placement.service(), catalog.rubric()).letter()).toList();
    }
}
