package serverlesslabel.paint;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import serverlesslabel.paint.pdf.PdfPainter;
import serverlesslabel.paint.png.ImagePainter;
import serverlesslabel.paint.svg.SvgPainter;
import serverlesslabel.picture.Picture;

/** The files a picture can be painted into, for tests of what holds in each. */
public enum PictureMedium {
    PNG {
        @Override
        public byte[] paint(Picture picture, Typeface typeface, Optional<Payload> carried) {
            return new ImagePainter(typeface).png(picture, 1, carried);
        }
    },
    SVG {
        @Override
        public byte[] paint(Picture picture, Typeface typeface, Optional<Payload> carried) {
            return new SvgPainter(typeface).paint(picture, carried).getBytes(StandardCharsets.UTF_8);
        }
    },
    PDF {
        @Override
        public byte[] paint(Picture picture, Typeface typeface, Optional<Payload> carried) {
            return new PdfPainter(typeface, Locale.ENGLISH).paint(picture, carried);
        }
    };

    /** The content of a file. */
    public abstract byte[] paint(Picture picture, Typeface typeface, Optional<Payload> carried);
}
