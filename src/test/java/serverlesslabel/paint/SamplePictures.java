package serverlesslabel.paint;

import java.util.List;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;

/** Pictures of one or two marks, 100 wide and 50 high. */
public final class SamplePictures {

    public static final Ink INK = Ink.hex("#123456");

    private SamplePictures() {}

    public static Picture picture(Mark... marks) {
        return new Picture(100, 50, "Sample", "A sample.", List.of(marks));
    }

    public static Mark words(String text) {
        return new Mark.Words(text, new Point(10, 30), Lettering.regular(20), INK, Anchor.START);
    }
}
