package serverlesslabel.paint.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * PDF font for characters the typeface lacks. Its text is never painted, only found and copied, so it needs no glyphs:
 * every character gets a code in the order of first use, and is as wide as the letter size.
 */
final class UnseenFont {

    /** Name of the font on the page. */
    static final String NAME = "Unseen";
    /** Number of codes; they have two bytes. Further characters get the code 0, which stands for none. */
    private static final int MOST_CODES = 0xFFFF;
    private static final String TABLE = """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange
        %sendcmap
        CMapName currentdict /CMap defineresource pop
        end
        end
        """;

    private final Map<Integer, Integer> codes = new LinkedHashMap<>();

    /** The codes of a text, four hexadecimal digits per character. */
    String encode(String text) {
        return text.codePoints().mapToObj(character -> "%04X".formatted(code(character)))
            .collect(Collectors.joining());
    }

    /** Whether no character has been encoded yet. */
    boolean isEmpty() {
        return codes.isEmpty();
    }

    /**
     * The font for a document, with every character encoded so far.
     *
     * @param file the typeface; the font embeds an empty subset of it, because readers expect a font file
     */
    COSDictionary embed(PDDocument document, TrueTypeFont file) throws IOException {
        var font = PDType0Font.load(document, file, true);
        font.subset();
        var glyphs = font.getDescendantFont().getCOSObject();
        glyphs.removeItem(COSName.W);
        glyphs.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        font.getCOSObject().setItem(COSName.TO_UNICODE, PdfPainter.stream(document,
            table().getBytes(StandardCharsets.US_ASCII)));
        return font.getCOSObject();
    }

    private int code(int character) {
        if (codes.size() == MOST_CODES) return codes.getOrDefault(character, 0);
        return codes.computeIfAbsent(character, missing -> codes.size() + 1);
    }

    // Maps codes to characters. Each has a block of its own, because one block may have no more than a hundred lines.
    private String table() {
        return TABLE.formatted(codes.entrySet().stream().map(entry -> "1 beginbfchar\n<%04X> <%s>\nendbfchar\n"
            .formatted(entry.getValue(), units(entry.getKey()))).collect(Collectors.joining()));
    }

    // An unpaired surrogate is no character; the replacement character takes its place.
    private static String units(int character) {
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return Character.toString(half ? 0xFFFD : character).chars().mapToObj("%04X"::formatted)
            .collect(Collectors.joining());
    }
}
