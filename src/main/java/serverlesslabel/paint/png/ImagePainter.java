package serverlesslabel.paint.png;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Optional;
import serverlesslabel.paint.Payload;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Picture;

/** Paints pictures as pixels with Java2D; needs no display. */
public final class ImagePainter {

    /** Pixels of a picture in a metre: an inch of 25.4 millimetres has 96. */
    private static final double PER_METRE = 96 / 0.0254;

    private final Typeface typeface;

    /** A painter that draws words in a typeface. */
    public ImagePainter(Typeface typeface) {
        this.typeface = typeface;
    }

    /**
     * The picture as a PNG file, which says how large it is on paper: as large as the picture at any scale.
     *
     * @param scale   pixels of the file for each pixel of the picture
     * @param carried the payload of the file, if it has one
     */
    public byte[] png(Picture picture, double scale, Optional<Payload> carried) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("Title", picture.name());
        texts.put("Description", picture.description());
        carried.ifPresent(payload -> texts.put(PngPayload.KEYWORD, payload.text()));
        return PngFile.of(paint(picture, scale), (int) Math.round(scale * PER_METRE), texts);
    }

    /**
     * The picture as an image of whole pixels, transparent where nothing is drawn.
     *
     * @param scale pixels of the image for each pixel of the picture
     */
    public BufferedImage paint(Picture picture, double scale) {
        var image = new BufferedImage((int) Math.ceil(picture.width() * scale),
            (int) Math.ceil(picture.height() * scale),
            opaque(picture) ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        var brush = new PixelBrush(graphics, typeface);
        picture.marks().forEach(mark -> mark.paint(brush));
        graphics.dispose();
        return image;
    }

    // A sheet whose background covers everything needs no transparency, and is written a quarter faster without it.
    private static boolean opaque(Picture picture) {
        return !picture.marks().isEmpty() && picture.marks().get(0) instanceof Mark.Box box
            && box.fill().strength() == 1
            && box.round() == 0 && box.corner().x() <= 0 && box.corner().y() <= 0 && box.width() >= picture.width()
            && box.height() >= picture.height();
    }
}
