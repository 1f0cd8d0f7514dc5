package serverlesslabel.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.paint.SamplePictures.picture;
import static serverlesslabel.paint.SamplePictures.words;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A typeface is read once and used for many pictures. */
class PaintersForgetTest {

    @ParameterizedTest
    @EnumSource
    void aPictureDoesNotDependOnTheOnesBefore(PictureMedium medium) {
        var used = new Typeface();
        for (var before : PictureMedium.values()) before.paint(picture(words("Före – 日本")), used, Optional.empty());
        assertThat(medium.paint(picture(words("Hello ÄÖ")), used, Optional.empty()))
            .isEqualTo(medium.paint(picture(words("Hello ÄÖ")), new Typeface(), Optional.empty()));
    }
}
