package serverlesslabel.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Person;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.ranking.SideBySide;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

class PeopleWordsTest {

    private static final Texts ENGLISH = Texts.english();
    private static final Texts GERMAN = Texts.of(Language.GERMAN);
    private static final Person ANNA = new Person("Anna", Samples.weights(0, 0, 0, 90, 0, 0, 0, 0));
    private static final Service FAST = Samples.service("Fast", 5, 0, 0, 0, 0, 0, 0, 0);
    private static final Service SAFE = Samples.service("Safe", 0, 0, 0, 5, 0, 0, 0, 0);

    private static SideBySide orders(String reader, Service... services) {
        return SideBySide.of(Alternatives.all(Ranking.of(Samples.catalog(services),
            Samples.weights(90, 0, 0, 0, 0, 0, 0, 0))), reader, List.of(ANNA), List.of());
    }

    @Test
    void theReaderIsAddressedWhereOpinionsPart() {
        var english = orders(ENGLISH.get("bump.you"), FAST, SAFE);
        assertThat(PeopleWords.apart(english.apart(), english.orders().get(0), ENGLISH))
            .contains("Fast: rank 1 for you, rank 2 for Anna");
        var german = orders(GERMAN.get("bump.you"), FAST, SAFE);
        assertThat(PeopleWords.apart(german.apart(), german.orders().get(0), GERMAN))
            .contains("Fast: Rang 1 bei Ihnen, Rang 2 bei Anna");
    }

    @Test
    void ofManyThatTieTheFirstAreNamedAndTheOthersCounted() {
        var same = IntStream.range(0, 1200).mapToObj(i -> Samples.service("S" + (10_000 + i), 3, 3, 3, 3, 3, 3, 3, 3))
            .toArray(Service[]::new);
        var tied = orders("you", same);
        assertThat(PeopleWords.common(tied.common(), tied.orders().get(0), ENGLISH)).isEqualTo("Among the first five"
            + " of everybody: S10000, S10001, S10002, S10003, S10004, S10005, S10006, S10007, S10008, S10009 and 1,190"
            + " more.");
    }

    @Test
    void aColumnIsHeadedByItsNameAndTheFirstByTheProfileItIs() {
        var orders = orders("you", FAST, SAFE);
        assertThat(AgreementWords.head(orders, 0, ENGLISH)).isEqualTo("Your weights");
        assertThat(AgreementWords.head(orders, 1, ENGLISH)).isEqualTo("Anna");
        assertThat(AgreementWords.ranks(FAST, orders, ENGLISH)).isEqualTo("Your weights rank 1, Anna rank 2");
        assertThat(AgreementWords.agreements(orders, ENGLISH)).singleElement().asString().startsWith("Anna: 0");
    }
}
