package serverlesslabel.paint;

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
import serverlesslabel.paint.pdf.PdfPainter;

/**
 * A PDF font for characters the typeface lacks. Its text is never painted, only found and copied, so it needs no
 * glyphs: every character has a code, numbered as they come, and is one size wide.
 */
public final class UnseenFont {

    /** The name a page knows the font by. */
    public static final String NAME = "Unseen";
    /** Codes are two bytes; a character no code is left for is an unknown one. */
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

    /** The codes of a text, four hexadecimal digits a character. */
    public String encode(String text) {
        return text.codePoints().mapToObj(character -> "%04X".formatted(code(character)))
            .collect(Collectors.joining());
    }

    /** Whether nothing has been encoded so far. */
    public boolean isEmpty() {
        return codes.isEmpty();
    }

    /** The font with every character encoded so far, for a document. Readers want a font file; it has an empty one. */
    public COSDictionary embed(PDDocument document, TrueTypeFont file) throws IOException {
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

    // Which character each code stands for; one block a line, as longer ones may have no more than a hundred.
    private String table() {
        return TABLE.formatted(codes.entrySet().stream().map(entry -> "1 beginbfchar\n<%04X> <%s>\nendbfchar\n"
            .formatted(entry.getValue(), units(entry.getKey()))).collect(Collectors.joining()));
    }

    // Half a pair of surrogates is no character; it becomes the sign for such.
    private static String units(int character) {
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return Character.toString(half ? 0xFFFD : character).chars().mapToObj("%04X"::formatted)
            .collect(Collectors.joining());
    }
}
