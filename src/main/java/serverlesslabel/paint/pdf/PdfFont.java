package serverlesslabel.paint.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Lettering.Weight;

/**
 * One weight of the typeface as a font of a PDF, with the letters a page uses. Every character has a code of its own,
 * numbered as they come, so what is copied out of the page is what was written: also where two characters share a
 * glyph, and where the typeface has none.
 */
final class PdfFont {

    /** Codes are two bytes; a character no code is left for is shown as an unknown one. */
    private static final int MOST_CODES = 0xFFFF;

    private final Typeface typeface;
    private final Weight weight;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();

    PdfFont(Typeface typeface, Weight weight) {
        this.typeface = typeface;
        this.weight = weight;
    }

    /** Text as a page shows it in this font. */
    String encode(String text) {
        return text.codePoints().mapToObj(character -> HexFormat.of().toHexDigits((char) code(character)))
            .collect(Collectors.joining("", "<", ">"));
    }

    /** The font with every character encoded so far, for a document. */
    COSDictionary embed(PDDocument document) throws IOException {
        var glyphs = typeface.with(weight, font ->
            new PdfGlyphs(font, codes).embed(document, tag() + "+" + font.getName()));
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setItem(COSName.BASE_FONT, glyphs.getItem(COSName.BASE_FONT));
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(glyphs)));
        dictionary.setItem(COSName.TO_UNICODE, PdfPainter.stream(document,
            ToUnicode.table(codes).getBytes(StandardCharsets.US_ASCII)));
        return dictionary;
    }

    private int code(int character) {
        if (codes.size() == MOST_CODES) return codes.getOrDefault(character, 0);
        return codes.computeIfAbsent(character, missing -> codes.size() + 1);
    }

    // Six capitals that differ with the letters: viewers take fonts of one name for the same.
    private String tag() {
        var tag = new StringBuilder();
        for (int rest = codes.keySet().hashCode(); tag.length() < 6; rest /= 26)
            tag.append((char) ('A' + Math.floorMod(rest, 26)));
        return tag.toString();
    }
}
