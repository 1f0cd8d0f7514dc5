package serverlesslabel.paint.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** The glyphs of a font of a PDF: the ones its codes need, cut from the typeface, and how wide they are. */
final class PdfGlyphs {

    /** What a viewer needs of a font inside a PDF. */
    private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx",
        "fpgm", "gasp");
    /** The typeface counts in thousandths of the size, as a PDF does; an unknown character is one size wide. */
    private static final int SIZE = 1000;
    private static final float STEM = 90;

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final Map<Integer, Integer> codes;
    private final TTFSubsetter subset;

    /** The glyphs for codes by character, which count from 1 in the order of the map. */
    PdfGlyphs(TrueTypeFont font, Map<Integer, Integer> codes) throws IOException {
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
        this.codes = codes;
        this.subset = new TTFSubsetter(font, TABLES);
        codes.keySet().forEach(subset::add);
    }

    /** The font of glyphs under a name, for a document. */
    COSDictionary embed(PDDocument document, String name) throws IOException {
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        var dictionary = dictionary(COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.CIDSYSTEMINFO, system);
        dictionary.setItem(COSName.FONT_DESC, descriptor(document, name));
        dictionary.setInt(COSName.DW, SIZE);
        dictionary.setItem(COSName.W, new COSArray(List.of(COSInteger.ONE, widths())));
        dictionary.setItem(COSName.CID_TO_GID_MAP, PdfPainter.stream(document, places()));
        return dictionary;
    }

    private COSArray widths() throws IOException {
        var widths = new COSArray();
        for (int character : codes.keySet()) {
            int glyph = letters.getGlyphId(character);
            widths.add(COSInteger.get(glyph == 0 ? SIZE : font.getAdvanceWidth(glyph)));
        }
        return widths;
    }

    // Two bytes a code: where the subset has its glyph. Code 0 and unknown characters have the first.
    private byte[] places() throws IOException {
        var places = new HashMap<Integer, Integer>();
        subset.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
        var bytes = new byte[2 * (codes.size() + 1)];
        codes.forEach((character, code) -> {
            int place = places.get(letters.getGlyphId(character));
            bytes[2 * code] = (byte) (place >> 8);
            bytes[2 * code + 1] = (byte) place;
        });
        return bytes;
    }

    private PDFontDescriptor descriptor(PDDocument document, String name) throws IOException {
        var file = new ByteArrayOutputStream();
        subset.writeToStream(file);
        var head = font.getHeader();
        var descriptor = new PDFontDescriptor(dictionary(COSName.FONT_DESC));
        descriptor.setFontName(name);
        descriptor.setSymbolic(true);
        descriptor.setFontBoundingBox(new PDRectangle(head.getXMin(), head.getYMin(),
            head.getXMax() - head.getXMin(), head.getYMax() - head.getYMin()));
        descriptor.setItalicAngle(0);
        descriptor.setAscent(font.getHorizontalHeader().getAscender());
        descriptor.setDescent(font.getHorizontalHeader().getDescender());
        descriptor.setCapHeight(font.getOS2Windows().getCapHeight());
        descriptor.setStemV(STEM);
        descriptor.setFontFile2(PdfPainter.stream(document, file.toByteArray()));
        return descriptor;
    }

    private static COSDictionary dictionary(COSName type) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, type);
        return dictionary;
    }
}
