package serverlesslabel.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import serverlesslabel.text.Texts;

/** The laws of shares in words. */
class PhrasesTest {

    private static final Texts TEXTS = Texts.english();
    private static final int DRAWS = 10_000;

    @Test
    void onlyNothingIsWordedAsNothingAndOnlyAllAsAll() {
        for (int hits = 0; hits <= DRAWS; hits++) {
            double share = (double) hits / DRAWS;
            assertThat(Phrases.shortPercent(share, TEXTS).equals("0\u00a0%")).as("%s", share).isEqualTo(hits == 0);
            assertThat(Phrases.shortPercent(share, TEXTS).equals("100\u00a0%")).as("%s", share)
                .isEqualTo(hits == DRAWS);
            assertThat(Phrases.percent(share, TEXTS).equals("0\u00a0%")).as("%s", share).isEqualTo(hits == 0);
        }
    }

    @Test
    void otherSharesAreRounded() {
        assertThat(Phrases.percent(0.424, TEXTS)).isEqualTo("42\u00a0%");
        assertThat(Phrases.percent(0.425, TEXTS)).isEqualTo("43\u00a0%");
        assertThat(Phrases.shortPercent(0.004, TEXTS)).isEqualTo("<1\u00a0%");
        assertThat(Phrases.shortPercent(0.996, TEXTS)).isEqualTo(">99\u00a0%");
    }
}
