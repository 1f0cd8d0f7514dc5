package serverlesslabel.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.Samples.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Condition;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Value;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.ranking.Person;
import serverlesslabel.ranking.RankAgreement;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.ranking.ScoreDifference;
import serverlesslabel.ranking.SideBySide;
import serverlesslabel.ranking.Warning;
import serverlesslabel.ranking.WeightSampler;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** Sentences put together from parts, read as a German would read them, each on the smallest example that gives it. */
class GermanWordsTest {

    private static final Texts TEXTS = Texts.of(Language.GERMAN);
    private static final Catalog GERMAN = SmallCatalog.GERMAN;
    private static final Service ALL_ROUND = service("Allround", 4, 4, 4, 4, 4, 4, 4, 4);
    private static final Service ELASTIC = service("Gummi", 5, 3, 3, 3, 3, 3, 3, 3);
    private static final Service DURABLE = service("Stein", 2, 2, 5, 2, 2, 2, 2, 2);
    private static final Service STEEP = service("Steil", 5, 1, 1, 1, 1, 1, 1, 1);
    private static final Service POOR = service("Arm", 1, 1, 1, 1, 1, 1, 1, 1);

    @Test
    void aBracketSaysHowFarAWeightMayGo() {
        assertThat(bracket(ALL_ROUND, ELASTIC)).isEqualTo("Allround bleibt vorn, bis „Elastisch“ mehr"
            + " als 50,0 % des Gewichts hat; jetzt sind es 16,0 %. Danach führt Gummi.");
        assertThat(bracket(STEEP, service("Flach", 1, 1, 1, 1, 1, 2, 1, 1))).isEqualTo("Steil bleibt vorn, bis"
            + " „Elastisch“ weniger als 4,5 % des Gewichts hat; jetzt sind es 16,0 %. Danach führt"
            + " Flach.");
        assertThat(bracket(ALL_ROUND, ELASTIC, service("Flach", 2, 4, 4, 4, 4, 5, 4, 4))).isEqualTo("Allround bleibt"
            + " vorn, solange „Elastisch“ zwischen 8,7 % und 50,0 % des Gewichts hat; jetzt sind es"
            + " 16,0 %. Darunter führt Flach, darüber Gummi.");
        assertThat(bracket(ALL_ROUND, POOR)).isEqualTo("Allround bleibt vorn, gleich wie viel „Elastisch“ zählt.");
    }

    @Test
    void aBracketOfTheOrderSaysWhoSwapsWithWhom() {
        var alternatives = contenders(ALL_ROUND, ELASTIC);
        assertThat(plain(new BracketWords(alternatives, TEXTS).orderText(Bracket.ofOrder(alternatives).get(0))))
            .isEqualTo(
            "Die ganze Reihenfolge bleibt, bis „Elastisch“ mehr als 50,0 % des Gewichts hat. Danach"
                + " gilt: Gummi zieht an Allround vorbei.");
    }

    @Test
    void oneTwoAndThreeInTheLeadAreSaidDifferently() {
        var twin = service("Zwilling", 4, 4, 4, 4, 4, 4, 4, 4);
        assertThat(nearest(ALL_ROUND)).isEqualTo("Allround ist der einzige gezeigte Dienst; nichts kann ihn"
            + " überholen.");
        assertThat(nearest(ALL_ROUND, POOR)).isEqualTo("Allround bleibt vorn, gleich welches einzelne Gewicht sich"
            + " ändert und wie weit.");
        assertThat(nearest(ALL_ROUND, twin)).isEqualTo("Allround und Zwilling teilen sich Platz 1.");
        assertThat(nearest(ALL_ROUND, twin, service("Drilling", 4, 4, 4, 4, 4, 4, 4, 4)))
            .isEqualTo("3 Dienste teilen sich Platz 1, darunter Allround und Drilling.");
    }

    @Test
    void overtakingNamesPointsSourcesAndTarget() {
        assertThat(overtaking(ELASTIC, ALL_ROUND)).isEqualTo("Gummi überholt Allround bei einer Verschiebung um"
            + " 35 Gewichtspunkte von „Ohne Infrastruktur“ (16), „Preis je Aufgabe“ (16) und „Skaliert auf"
            + " null“ (3) zu „Elastisch“. Keine einzelne Stufe würde genügen.");
        assertThat(overtaking(POOR, ALL_ROUND)).isEqualTo("Arm überholt Allround unter keiner Gewichtung, denn Arm ist"
            + " nirgends besser. Keine einzelne Stufe würde genügen.");
        assertThat(overtaking(service("Nah", 3, 4, 4, 4, 4, 4, 4, 4), ALL_ROUND)).endsWith("Es würde genügen, wenn Nah"
            + " bei „Elastisch“ Stufe 5 statt 3 hätte.");
    }

    @Test
    void sharesOfWeightingsAreWholePercents() {
        var words = accepted(ALL_ROUND, POOR);
        assertThat(words.firstPlace()).map(GermanWordsTest::plain).containsExactly("Allround liegt in 100 % aller"
            + " Gewichtungen vorn und in 100 % derer nahe der eigenen.");
        assertThat(plain(words.text(POOR))).isEqualTo("Unter allen Gewichtungen: Platz 1 in 0 %, Platz 2 in 100 %,"
            + " Platz 3 in 0 %. Nahe der eigenen: 0 %, 100 % und 0 %.");
        assertThat(plain(AcceptabilityWords.percent(0.0004, TEXTS))).isEqualTo("weniger als 1 %");
        assertThat(plain(AcceptabilityWords.percent(0.9996, TEXTS))).isEqualTo("mehr als 99 %");
    }

    @Test
    void whoIsFirstByDrawnLevelsAloneIsSaidToBeInTheSameBreath() {
        var open = service("Offen", new Levels(ALL_ROUND.levels().stated(), POOR.levels().stated()));
        var sure = service("Sicher", 3, 3, 3, 3, 3, 3, 3, 3);
        assertThat(plain(accepted(open, sure).firstPlace().get(1))).matches("Sonst: Sicher \\([0-9]+ % und [0-9]+ %;"
            + " nach den angegebenen Stufen in keiner, weil ein anderer Dienst nirgends schlechter ist: Unbelegte"
            + " Fakten wurden aus ihrer Spanne gelost\\)\\.");
        assertThat(overtaking(sure, open)).startsWith("Nach den angegebenen Stufen überholt Sicher Offen unter keiner");
    }

    @Test
    void whoWouldChooseAServiceCaresForItsBest() {
        var keeper = service("Hüter", 4, 3, 5, 4, 4, 4, 4, 4);
        assertThat(plain(accepted(ALL_ROUND, keeper).chosenBy(keeper).orElseThrow())).matches("Wer würde diesen Dienst"
            + " wählen\\? Im Mittel, wer „Dauerhaft“ [0-9]+ %, „.*“ [0-9]+ % und „.*“ [0-9]+ % des Gewichts"
            + " gibt\\.");
        assertThat(accepted(ALL_ROUND, keeper).firstPlace()).map(GermanWordsTest::plain).anySatisfy(sentence ->
            assertThat(sentence).matches("Sonst: [A-ZÜüa-z]+ \\([0-9]+ % und [0-9]+ %\\)\\."));
    }

    @Test
    void aPlaceIsSaidAmongThoseShown() {
        assertThat(place(ALL_ROUND, ALL_ROUND, POOR)).startsWith("Rang 1 unter den 2 gezeigten Diensten.");
        assertThat(place(ALL_ROUND, ALL_ROUND)).containsExactly("Dies ist der einzige gezeigte Dienst.");
        assertThat(place(ALL_ROUND, provisional(), ALL_ROUND)).startsWith("Rang 2 unter den 2 gezeigten Diensten."
            + " Solange nicht alles belegt ist, ist alles von 1 bis 2 möglich.");
    }

    @Test
    void warningsAreSentences() {
        assertThat(warnings(ALL_ROUND, service("Knapp", 5, 5, 2, 5, 3, 5, 3, 3))).containsExactly(
            "Kaum zu entscheiden: Der Abstand zwischen Allround und Knapp beträgt nur 1 Gewichtspunkt.");
        assertThat(warnings(ALL_ROUND, service("Gleich", 5, 5, 5, 3, 3, 5, 3, 3))).containsExactly(
            "Kaum zu entscheiden: Allround und Gleich liegen gleichauf.");
        assertThat(warnings(service("A", 4, 4, 4, 4, 4, 4, 4, 4), service("B", 4, 3, 3, 3, 3, 3, 3, 3)))
            .containsExactly("„Elastisch“ entscheidet nichts: Alle 2 gezeigten Dienste haben Stufe 4.");
        assertThat(warnings(service("A", 4, 4, 4, 4, 4, 4, 4, 4), service("B", 4, 3, 3, 3, 3, 3, 3, 4)))
            .containsExactly("„Elastisch“ und „Preis nach Nutzen“ entscheiden nichts: Alle 2 gezeigten"
                + " Dienste haben darin jeweils dieselbe Stufe.");
        assertThat(warnings(service("A", 1, 5, 5, 5, 5, 5, 5, 5), service("B", 2, 2, 2, 2, 2, 2, 2, 2)))
            .containsExactly("A ist schwach, wo viel Gewicht liegt: Stufe 1 bei „Elastisch“ mit 16,0 %"
                + " des Gewichts.");
        assertThat(warnings(provisional(), POOR)).containsExactly("Die Klasse von Vorläufig ist nicht sicher: B nach"
            + " den belegten Fakten allein, A mit allem, was angegeben ist.");
    }

    @Test
    void agreementIsSaidInPairsAndInTheTop() {
        var alternatives = contenders(ALL_ROUND, ELASTIC, DURABLE, POOR);
        var turned = alternatives.withWeights(Samples.weights(0, 0, 100, 0, 0, 0, 0, 0));
        assertThat(plain(AgreementWords.text(RankAgreement.between(alternatives, turned), TEXTS))).isEqualTo(
            "Bei 67 % der Paare bleibt die Reihenfolge; die Spitze stimmt in 4 von 4 Diensten überein.");
        assertThat(AgreementWords.inEveryTop(SideBySide.of(alternatives, "you", List.of(new Person("Other",
            turned.weights())), List.of()), TEXTS))
            .isEqualTo("Überall unter den ersten fünf: Allround, Gummi, Stein und Arm.");
    }

    @Test
    void aGapIsSaidInPointsOfIndex() {
        var first = GERMAN.service(new ServiceId("amazon-ec2")).orElseThrow();
        var second = GERMAN.service(new ServiceId("amazon-s3-standard")).orElseThrow();
        var gap = ScoreDifference.between(first, second, GERMAN.rubric().reference(), GERMAN.rubric());
        assertThat(ScoreDifferenceWords.distance(gap, "Miete", "Ablage", TEXTS))
            .matches("Ablage liegt [0-9]+,[0-9] Indexpunkte vor"
            + " Miete\\.");
    }

    @Test
    void factsAndConditionsAreGerman() {
        assertThat(fact("sla", new Value.Amount(new BigDecimal("99.95")))).isEqualTo("99,95 %");
        assertThat(fact("idle-cost", new Value.Amount(new BigDecimal("1043.9")))).isEqualTo("1.043,90 $");
        assertThat(fact("synchronous-zones", new Value.Amount(BigDecimal.ONE))).isEqualTo("1 Zone");
        assertThat(fact("durability-nines", new Value.Amount(new BigDecimal("11")))).isEqualTo("11 Neunen");
        assertThat(fact("sizing", new Value.ChoiceId("machine"))).isEqualTo("ein Maschinentyp");
        assertThat(fact("several-zones", new Value.Flag(true))).isEqualTo("ja");
        var sla = GERMAN.rubric().question("sla").orElseThrow();
        assertThat(plain(ConditionWords.wanted(new Condition.AtLeast(sla, new BigDecimal("99.9")), TEXTS)))
            .isEqualTo("mindestens 99,9 %");
    }

    @Test
    void countedConditionsAreOneSentence() {
        var best = GERMAN.services().stream()
            .filter(service -> service.levels().of(GERMAN.rubric().characteristic("secure")
            .orElseThrow()) == Level.TOP).findFirst().orElseThrow();
        assertThat(GERMAN.rubric().ratings(best).get(3).text()).isEqualTo("Geschlossen, bis bewusst geöffnet wird;"
            + " immer verschlüsselt gespeichert; Verbindungen im Klartext abgewiesen; vom Anbieter ohne"
            + " Wartungsfenster aktualisiert; Zugriff durch kurzlebige Identität.");
    }

    // No-break spaces are where they belong; here they would only make the sentences hard to read.
    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }

    private static Service provisional() {
        var stated = IntStream.range(0, 8).mapToObj(i -> new Level(5)).toList();
        var documented = IntStream.range(0, 8).mapToObj(i -> new Level(i < 2 ? 1 : 5)).toList();
        return service("Vorläufig", new Levels(stated, documented));
    }

    private static String bracket(Service... services) {
        var alternatives = contenders(services);
        return plain(new BracketWords(alternatives, TEXTS).text(Bracket.ofFirst(alternatives).get(0)));
    }

    private static String nearest(Service... services) {
        var alternatives = contenders(services);
        return plain(new BracketWords(alternatives, TEXTS).nearest(Bracket.ofFirst(alternatives)));
    }

    private static String overtaking(Service lower, Service higher) {
        return plain(OvertakingWords.text(Overtaking.of(lower, higher, GERMAN.rubric().reference(), GERMAN.rubric()),
            catalog(lower, higher), TEXTS));
    }

    private static List<String> place(Service service, Service... services) {
        return PlaceWords.of(service, contenders(services), List.of(), TEXTS).stream().map(GermanWordsTest::plain)
            .toList();
    }

    private static AcceptabilityWords accepted(Service... services) {
        var alternatives = contenders(services);
        return new AcceptabilityWords(Acceptability.of(alternatives, WeightSampler.all(), WeightSampler.MOST),
            Acceptability.of(alternatives, WeightSampler.near(alternatives.weights()), WeightSampler.MOST), TEXTS);
    }

    private static List<String> warnings(Service... services) {
        var alternatives = contenders(services);
        return Warning.of(alternatives).stream().map(warning -> plain(WarningWords.text(warning, alternatives, TEXTS)))
            .toList();
    }

    private static String fact(String question, Value value) {
        return plain(FactWords.value(new Fact(GERMAN.rubric().question(question).orElseThrow(), value, Basis.RECALLED,
            Optional.empty(), ""), TEXTS));
    }

    private static Alternatives contenders(Service... services) {
        return Alternatives.all(Ranking.of(catalog(services), GERMAN.rubric().reference()));
    }

    private static Catalog catalog(Service... services) {
        return new Catalog(GERMAN.rubric(), GERMAN.profiles(), List.of(services), List.of());
    }
}
