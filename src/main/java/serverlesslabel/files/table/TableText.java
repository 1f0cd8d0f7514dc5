package serverlesslabel.files.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;

/**
 * Decodes the bytes of a table: UTF-8 with and without a byte order mark, UTF-16 with one, and what is none of them as
 * Windows-1252, which spreadsheets on Windows write; a remark says that it is a guess.
 */
final class TableText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';

    private TableText() {}

    /** Returns the text without a byte order mark; empty if the bytes are no text, which is reported. */
    static Optional<String> of(byte[] bytes, Problems problems) {
        var marked = begins(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE)
            : begins(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE)
            : begins(bytes, 0xEF, 0xBB, 0xBF) ? Optional.of(StandardCharsets.UTF_8) : Optional.<Charset>empty();
        var text = marked.map(charset -> decoded(bytes, charset)).orElseGet(() -> unmarked(bytes, problems));
        // A text has no zeros; a spreadsheet's own format has, and so has UTF-16 without a mark.
        if (text.isPresent() && text.get().indexOf('\0') < 0)
            return text.map(found -> found.indexOf(MARK) == 0 ? found.substring(1) : found);
        problems.add(Position.START, "problem.table.bytes");
        return Optional.empty();
    }

    private static Optional<String> unmarked(byte[] bytes, Problems problems) {
        var unicode = decoded(bytes, StandardCharsets.UTF_8);
        if (unicode.isPresent()) return unicode;
        var guessed = decoded(bytes, WINDOWS);
        guessed.filter(text -> text.indexOf('\0') < 0)
            .ifPresent(text -> problems.addRemark(strange(bytes), "problem.table.coding"));
        return guessed;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    // Where the bytes stop being UTF-8.
    private static Position strange(byte[] bytes) {
        var good = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), good, true);
        var before = good.flip().toString();
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        return new Position(line, before.length() - before.lastIndexOf('\n'));
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }
}
