package serverlesslabel.paint.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import serverlesslabel.paint.DecimalText;
import serverlesslabel.paint.Payload;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Lettering.Weight;
import serverlesslabel.picture.Picture;

/** Paints pictures as PDF files with a page each: text stays text, and the same picture gives the same bytes. */
public final class PdfPainter {

    /** Points in a pixel of the picture: an inch has 72 points and 96 pixels. */
    private static final double POINTS = 0.75;
    private static final float VERSION = 1.7f;

    private final Typeface typeface;
    private final Locale language;

    /** A painter that embeds the characters it needs from a typeface; the language is that of the pictures' words. */
    public PdfPainter(Typeface typeface, Locale language) {
        this.typeface = typeface;
        this.language = language;
    }

    /**
     * The picture as a PDF file.
     *
     * @param carried the payload of the file, if it has one
     * @throws UncheckedIOException if the bundled typeface cannot be read
     */
    public byte[] paint(Picture picture, Optional<Payload> carried) {
        return paint(List.of(picture), carried);
    }

    /**
     * Pictures as the pages of one PDF file, at least one.
     *
     * @param carried the payload of the file, if it has one
     * @throws UncheckedIOException if the bundled typeface cannot be read
     */
    public byte[] paint(List<Picture> pictures, Optional<Payload> carried) {
        try (var document = new PDDocument()) {
            document.setVersion(VERSION);
            var operators = new ArrayList<String>();
            for (var picture : pictures) {
                var brush = new PdfBrush(typeface, document);
                picture.marks().forEach(mark -> mark.paint(brush));
                operators.add(brush.operators());
                document.addPage(page(picture, brush, document));
            }
            // Without this PDFBox makes the clock part of the file's id.
            document.setDocumentId((long) Objects.hash(operators, carried));
            PdfDescription.describe(pictures, language, document);
            if (carried.isPresent()) PdfPayload.attach(carried.get(), document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A compressed stream of a document. */
    static PDStream stream(PDDocument document, byte[] content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    }

    private PDPage page(Picture picture, PdfBrush brush, PDDocument document) throws IOException {
        double height = picture.height() * POINTS;
        var page = new PDPage(new PDRectangle((float) (picture.width() * POINTS), (float) height));
        // In a PDF the y axis points up from the lower left corner.
        var axes = DecimalText.of(POINTS) + " 0 0 " + DecimalText.of(-POINTS) + " 0 " + DecimalText.of(height)
            + " cm\n";
        page.setContents(stream(document, PdfDescription.marked(axes + brush.operators())
            .getBytes(StandardCharsets.US_ASCII)));
        page.setResources(resources(brush, document));
        return page;
    }

    private PDResources resources(PdfBrush brush, PDDocument document) throws IOException {
        var fonts = new COSDictionary();
        for (var entry : brush.fonts().entrySet()) {
            var font = entry.getValue();
            fonts.setItem(COSName.getPDFName(entry.getKey().name()), font);
            // The subset is cut from the typeface, which only one thread at a time may read.
            typeface.withFont(entry.getKey(), unused -> {
                font.subset();
                return font;
            });
        }
        if (!brush.unseen().isEmpty()) fonts.setItem(COSName.getPDFName(UnseenFont.NAME),
            typeface.withFont(Weight.REGULAR, file -> brush.unseen().embed(document, file)));
        var resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        brush.strengths().forEach((name, strength) -> {
            var state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(strength.floatValue());
            state.setStrokingAlphaConstant(strength.floatValue());
            resources.put(COSName.getPDFName(name), state);
        });
        return resources;
    }
}
