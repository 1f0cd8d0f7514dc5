package serverlesslabel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.Samples.RUBRIC;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;

/** Translations of a rubric: all words are replaced, and nothing else. */
class TranslationTest {

    private static final Question ZONES = new Question("zones", "Zones", "Zones", "How many zones?",
        new AnswerType.Quantity("zones", "zone", Optional.empty(), Optional.empty()));
    private static final Question PAUSE = new Question("pause", "Pause when idle", "Pause", "Does it pause?",
        new AnswerType.SingleChoice(Map.of("yes", "by itself")));
    private static final Ladder STEPS = new Ladder.Steps(List.of(step(2, "2"), step(2, "1")), "One zone.", "One");
    private static final Ladder COUNT = new Ladder.Count(List.of(vote(1), vote(2), vote(3), vote(4), vote(5)),
        "All five");
    private static final Rubric SMALL = new Rubric("Small", "1", List.of(new Category("compute", "Compute")),
        List.of(ZONES, PAUSE), List.of(
            new Characteristic(0, "wide", "Widely spread", "Wide", "from one to many", "It counts.", STEPS),
            new Characteristic(1, "sum", "Sum", "Sum", "", "", COUNT),
            new Characteristic(2, "felt", "Felt", "Felt", "", "", new Ladder.None())),
        new Weights(List.of(1, 1, 1)), RUBRIC.classes(), new LabelPlan(Optional.of(ZONES), List.of(PAUSE)),
        List.of(new Revision("1", "First.")));

    private static Ladder.Step step(int level, String zones) {
        return new Ladder.Step(new Level(level), zones + " zones.", "From " + zones, "Why " + zones + ".",
            List.of(atLeast(zones)));
    }

    private static Ladder.CountedCondition vote(int zones) {
        return new Ladder.CountedCondition("zone " + zones, "below " + zones, "", atLeast("" + zones));
    }

    private static Condition atLeast(String zones) {
        return new Condition.AtLeast(ZONES, new BigDecimal(zones));
    }

    private static Map<List<String>, String> marked(Map<List<String>, String> words) {
        var marked = new LinkedHashMap<List<String>, String>();
        words.forEach((place, word) -> marked.put(place, "«" + word + "»"));
        return marked;
    }

    // The reference profile belongs to the rubric's words and is said by the program itself.
    private static Map<List<String>, String> ofRubric(Map<List<String>, String> words) {
        return words.entrySet().stream().filter(entry -> !entry.getKey().get(0).equals(Rubric.REFERENCE))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void everyWordOfARubricIsReplacedInItsPlace() {
        var words = marked(Translation.of(RUBRIC).words());
        assertThat(ofRubric(Translation.of(RUBRIC.translated(new Translation(words))).words()))
            .isEqualTo(ofRubric(words));
    }

    @Test
    void theWordsOfASmallRubricStandWhereItsFileHasThem() {
        assertThat(ofRubric(Translation.of(SMALL).words())).containsOnlyKeys(List.of("name"),
            List.of("categories", "compute"), List.of("history", "1", "says"),
            List.of("facts", "zones", "name"), List.of("facts", "zones", "short"), List.of("facts", "zones", "asks"),
            List.of("facts", "zones", "unit"), List.of("facts", "zones", "one"),
            List.of("facts", "pause", "name"), List.of("facts", "pause", "short"), List.of("facts", "pause", "asks"),
            List.of("facts", "pause", "values", "yes"),
            List.of("characteristics", "wide", "name"), List.of("characteristics", "wide", "short"),
            List.of("characteristics", "wide", "swing"), List.of("characteristics", "wide", "why"),
            List.of("characteristics", "wide", "ladder", "otherwise"),
            List.of("characteristics", "wide", "ladder", "brief"),
            List.of("characteristics", "wide", "ladder", "steps", "level 2", "says"),
            List.of("characteristics", "wide", "ladder", "steps", "level 2", "brief"),
            List.of("characteristics", "wide", "ladder", "steps", "level 2", "why"),
            List.of("characteristics", "wide", "ladder", "steps", "level 2 (2)", "says"),
            List.of("characteristics", "wide", "ladder", "steps", "level 2 (2)", "brief"),
            List.of("characteristics", "wide", "ladder", "steps", "level 2 (2)", "why"),
            List.of("characteristics", "sum", "name"), List.of("characteristics", "sum", "short"),
            List.of("characteristics", "sum", "ladder", "conditions", "zones", "says"),
            List.of("characteristics", "sum", "ladder", "conditions", "zones", "brief"),
            List.of("characteristics", "sum", "ladder", "conditions", "zones (2)", "says"),
            List.of("characteristics", "sum", "ladder", "conditions", "zones (2)", "brief"),
            List.of("characteristics", "sum", "ladder", "conditions", "zones (3)", "says"),
            List.of("characteristics", "sum", "ladder", "conditions", "zones (3)", "brief"),
            List.of("characteristics", "sum", "ladder", "conditions", "zones (4)", "says"),
            List.of("characteristics", "sum", "ladder", "conditions", "zones (4)", "brief"),
            List.of("characteristics", "sum", "ladder", "conditions", "zones (5)", "says"),
            List.of("characteristics", "sum", "ladder", "conditions", "zones (5)", "brief"),
            List.of("characteristics", "sum", "ladder", "brief"),
            List.of("characteristics", "felt", "name"), List.of("characteristics", "felt", "short"));
    }

    @Test
    void noWordChangesALevel() {
        var twelve = Samples.twelve();
        var rubric = twelve.rubric().translated(new Translation(marked(Translation.of(twelve.rubric()).words())));
        assertThat(twelve.services()).allSatisfy(service ->
            assertThat(Levels.of(rubric.characteristics(), service.facts()))
            .isEqualTo(Levels.of(twelve.rubric().characteristics(), service.facts())));
        assertThat(rubric.reference()).isEqualTo(twelve.rubric().reference());
        assertThat(rubric.classes()).isEqualTo(twelve.rubric().classes());
    }

    @Test
    void whereThereAreNoWordsTheOriginalStays() {
        assertThat(SMALL.translated(Translation.NONE)).isEqualTo(SMALL);
        assertThat(RUBRIC.translated(Translation.NONE)).isEqualTo(RUBRIC);
    }

    @Test
    void aShortNameFollowsTheNameItWasTheSameAs() {
        var rubric = SMALL.translated(new Translation(Map.of(List.of("facts", "zones", "name"), "Zonen")));
        assertThat(rubric.question("zones").orElseThrow().brief()).isEqualTo("Zonen");
    }

    @Test
    void aShortNameOfItsOwnThatIsNotTranslatedGivesWayToTheTranslatedName() {
        var rubric = SMALL.translated(new Translation(Map.of(List.of("facts", "pause", "name"), "Pause im Leerlauf")));
        assertThat(rubric.question("pause").orElseThrow().brief()).isEqualTo("Pause im Leerlauf");
    }

    @Test
    void aShortNameMayBeTranslatedAlone() {
        var rubric = SMALL.translated(new Translation(Map.of(List.of("facts", "pause", "short"), "Ruhe")));
        assertThat(rubric.question("pause").orElseThrow().name()).isEqualTo("Pause when idle");
        assertThat(rubric.question("pause").orElseThrow().brief()).isEqualTo("Ruhe");
    }

    @Test
    void whatTheLabelAndTheLaddersAskIsAskedInTheOtherWordsToo() {
        var rubric = SMALL.translated(new Translation(Map.of(List.of("facts", "zones", "name"), "Zonen")));
        assertThat(rubric.label().headline().orElseThrow().name()).isEqualTo("Zonen");
        assertThat(SMALL.translated(new Translation(Map.of(List.of("facts", "pause", "name"), "Pause im Leerlauf")))
            .label().figures()).extracting(Question::name).containsExactly("Pause im Leerlauf");
        assertThat(rubric.characteristics().get(0).ladder().questions())
            .allMatch(question -> question.name().equals("Zonen"));
        assertThat(rubric.characteristics().get(1).ladder().questions()).hasSize(5)
            .allMatch(question -> question.name().equals("Zonen"));
        assertThat(rubric.characteristics().get(2).ladder().questions()).isEmpty();
    }

    @Test
    void aUnitThatIsASignIsNotTranslated() {
        var share = new Question("share", "Share", "Share", "", new AnswerType.Quantity("%", Optional.empty(),
            Optional.empty()));
        var rubric = new Rubric("Small", "1", List.of(), List.of(share), List.of(), new Weights(List.of()),
            RUBRIC.classes(), LabelPlan.NONE, List.of());
        assertThat(Translation.of(rubric).words()).containsKey(List.of("facts", "share", "name"))
            .doesNotContainKey(List.of("facts", "share", "unit"));
    }

    @Test
    void aProfileIsTranslatedByItsId() {
        var profile = new Profile("mine", "Mine", "For me.", new Weights(List.of(1)));
        var words = Map.of(List.of("profiles", "mine", "name"), "Meins",
            List.of("profiles", "mine", "for"), "Für mich.");
        assertThat(profile.translated(new Translation(words)))
            .isEqualTo(new Profile("mine", "Meins", "Für mich.", profile.weights()));
        assertThat(Translation.of(List.of(profile)).words()).containsOnlyKeys(words.keySet());
    }

    @Test
    void theReferenceIsTranslatedWithItsRubric() {
        assertThat(Translation.of(SMALL).words()).containsKeys(List.of("reference", "name"),
            List.of("reference", "for"));
    }

    @Test
    void theLabelNamesItsLargeFigureFirst() {
        assertThat(SMALL.label().questions()).containsExactly(ZONES, PAUSE);
        assertThat(LabelPlan.NONE.questions()).isEmpty();
    }
}
