package serverlesslabel.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Point;

class BidiReorderTest {

    private static final Typeface TYPEFACE = new Typeface();

    @ParameterizedTest
    @CsvSource({"שירות תור 2 (S3),true", "خدمة ٣,true", "Queue,false", "'שירות stays first until it has 12 %',false",
        "שירות · Fiat,false", "12,false", "'',false", "東京,false", "خدمة قائمة الانتظار السحابية liegt vorn,false",
        "خدمة قائمة الانتظار: class A,false", "خدمة قائمة التخزين Google Cloud,true", "خدمة iOS للتخزين,true"})
    void aLineRunsAsMostOfItsLettersDo(String text, boolean leftward) {
        assertThat(BidiReorder.leftward(text)).isEqualTo(leftward);
    }

    @Test
    void partsOfALineStayApart() {
        assertThat(BidiReorder.separated("שירות 2 · خدمة Cloud"))
            .isEqualTo("\u200Eשירות 2\u200E · \u200Eخدمة Cloud");
        assertThat(BidiReorder.separated("Queue · Fiat")).isEqualTo("Queue · Fiat");
        assertThat(BidiReorder.separated("שירות, خدمة and Queue lead")).isEqualTo("שירות,\u200E خدمة and Queue lead");
    }

    @Test
    void theVisualOrderIsThatOfTheWholeLine() {
        assertThat(BidiReorder.of("אב 12")).isEqualTo("12 בא");
        assertThat(BidiReorder.of("See אב now")).isEqualTo("See בא now");
    }

    /** Whatever font a machine has or lacks: words stay in the room that was measured for them. */
    @ParameterizedTest
    @ValueSource(strings = {"שירות תור 2 (S3)", "خدمة التخزين ٣ Cloud", "東京 queue", "😀 Fun", "שירות · Fiat"})
    void noNameLeavesItsRoom(String name) {
        var lettering = Lettering.bold(20);
        double width = TYPEFACE.width(name, lettering);
        for (var anchor : Anchor.values()) {
            var words = new Mark.Words(name, new Point(300, 50), lettering, Ink.hex("#000000"), anchor);
            double left = 300 - width * anchor.share();
            assertThat(FallbackFont.outline(words, TYPEFACE).getBounds2D()).satisfies(bounds ->
                assertThat(new Rectangle2D.Double(left - 2, 20, width + 4, 50).contains(bounds)).isTrue());
        }
    }
}
