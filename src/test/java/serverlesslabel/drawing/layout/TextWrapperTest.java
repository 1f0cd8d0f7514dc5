package serverlesslabel.drawing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.TextRuler;

class TextWrapperTest {

    private static final Lettering LETTERING = Lettering.regular(1);
    /** Every character is a pixel wide. */
    private static final TextRuler RULER = (text, lettering) -> text.codePointCount(0, text.length());

    @Test
    void textIsBrokenBetweenWords() {
        assertThat(wrap("Google Cloud Run", 12, 3)).containsExactly("Google Cloud", "Run");
        assertThat(wrap("billed at 16 % less", 12, 3)).containsExactly("billed at", "16 % less");
    }

    @Test
    void aWordWithHyphensIsBrokenBehindOne() {
        assertThat(wrap("Amazon-ECS-Dienst", 12, 2)).containsExactly("Amazon-ECS-", "Dienst");
        assertThat(wrap("Workers-Paid-Plan", 20, 2)).containsExactly("Workers-Paid-Plan");
        assertThat(wrap("in x-large", 6, 3)).as("one letter alone").doesNotContain("x-");
    }

    @Test
    void aLongWordIsBrokenWithinRatherThanCut() {
        assertThat(wrap("Donaudampfschiff", 8, 3)).containsExactly("Donauda-", "mpfschi-", "ff");
        assertThat(wrap("die Donaudampfschiff", 8, 4)).containsExactly("die", "Donauda-", "mpfschi-", "ff");
        assertThat(wrap("1234567890", 4, 3)).containsExactly("1234", "5678", "90");
    }

    @Test
    void chineseIsBrokenAnywhere() {
        assertThat(wrap("无服务器消息队列服务", 6, 2)).containsExactly("无服务器消息", "队列服务");
        assertThat(fits("无服务器消息队列服务", 6, 2)).isTrue();
    }

    @Test
    void whatTheReaderSeesAsOneCharacterStaysWhole() {
        assertThat(String.join("", wrap("ééééé", 4, 9))).doesNotContain("-́");
        assertThat(wrap("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 8, 3)).containsExactly("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦");
    }

    @Test
    void onlyWhatIsLeftOnTheLastLineIsCut() {
        assertThat(wrap("Donaudampfschiff", 8, 1)).containsExactly("Donauda…");
        assertThat(wrap("a very long name", 7, 2)).containsExactly("a very", "long n…");
    }

    @Test
    void aTextFitsWhereNoWordIsCutOrTorn() {
        assertThat(fits("Amazon-ECS-Dienst", 12, 2)).isTrue();
        assertThat(fits("Donaudampfschiff", 8, 3)).isFalse();
        assertThat(fits("a very long name", 7, 2)).isFalse();
    }

    private static List<String> wrap(String text, double room, int most) {
        return TextWrapper.wrap(text, LETTERING, room, most, RULER);
    }

    private static boolean fits(String text, double room, int most) {
        return TextWrapper.fits(text, LETTERING, room, most, RULER);
    }
}
