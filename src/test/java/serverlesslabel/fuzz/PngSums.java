package serverlesslabel.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import serverlesslabel.paint.png.PngChunk;

/** Repairs the lengths and checksums of a changed PNG file, because behind a wrong one nothing is read. */
final class PngSums {

    private static final Pattern TYPE = Pattern.compile("IHDR|pHYs|tEXt|iTXt|IDAT|IEND");
    private static final int WORD = 4;

    private PngSums() {}

    /** Returns a PNG file with the lengths and checksums of its chunks; any other content as it is. */
    static byte[] repaired(byte[] content) {
        if (!PngChunk.isPng(content)) return content;
        var types = new ArrayList<Integer>();
        TYPE.matcher(new String(content, StandardCharsets.ISO_8859_1)).results()
            .forEach(type -> types.add(type.start()));
        var file = ByteBuffer.wrap(content.clone());
        for (int i = 0; i < types.size(); i++) {
            int from = types.get(i);
            // Behind the data stand its checksum and the length of the next chunk.
            int to = i + 1 < types.size() ? types.get(i + 1) - 2 * WORD : from + WORD;
            if (from < WORD || to < from + WORD || to + WORD > content.length) continue;
            var sum = new CRC32();
            sum.update(content, from, to - from);
            file.putInt(from - WORD, to - from - WORD).putInt(to, (int) sum.getValue());
        }
        return file.array();
    }
}
