package serverlesslabel.paint.pdf;

import java.util.HexFormat;
import java.util.Map;

/** The table in a PDF that says which character each code of a font stands for: what copying and searching go by. */
final class ToUnicode {

    /** A block of the table may not be longer. */
    private static final int MOST_LINES = 100;
    private static final String HEAD = """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <ffff>
        endcodespacerange
        """;
    private static final String FOOT = """
        endcmap
        CMapName currentdict /CMap defineresource pop
        end
        end
        """;

    private ToUnicode() {}

    /** The table for codes by character. */
    static String table(Map<Integer, Integer> codes) {
        var table = new StringBuilder(HEAD);
        var lines = codes.entrySet().stream().map(entry -> line(entry.getValue(), entry.getKey())).toList();
        for (int i = 0; i < lines.size(); i += MOST_LINES) {
            var block = lines.subList(i, Math.min(lines.size(), i + MOST_LINES));
            table.append(block.size()).append(" beginbfchar\n");
            block.forEach(table::append);
            table.append("endbfchar\n");
        }
        return table.append(FOOT).toString();
    }

    // Half a pair of surrogates is no character; it becomes the sign for such.
    private static String line(int code, int character) {
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        var line = new StringBuilder("<").append(HexFormat.of().toHexDigits((char) code)).append("> <");
        for (char unit : Character.toChars(half ? 0xFFFD : character)) line.append(HexFormat.of().toHexDigits(unit));
        return line.append(">\n").toString();
    }
}
