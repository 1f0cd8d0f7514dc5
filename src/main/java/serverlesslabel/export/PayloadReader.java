package serverlesslabel.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import serverlesslabel.io.FileFailure;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.paint.Payload;
import serverlesslabel.paint.pdf.PdfPayload;
import serverlesslabel.paint.png.PngChunk;
import serverlesslabel.paint.png.PngPayload;
import serverlesslabel.paint.svg.SvgPayload;
import serverlesslabel.report.page.PlayablePage;

/** Reads the payload of exported pictures and pages back from their files. */
public final class PayloadReader {

    /** The largest file that is read, in bytes. */
    private static final int LARGEST = 64 << 20;
    /** Number of bytes from the beginning of a file that are examined for its format. */
    private static final int FIRST_WORDS = 1024;
    /** The beginning of an XML file, which may have a byte order mark of three bytes before it. */
    private static final Pattern MARKUP = Pattern.compile("(\\xEF\\xBB\\xBF)?\\s*<");

    /** The beginning of an HTML page. */
    private static final Pattern PAGE = Pattern.compile("(\\xEF\\xBB\\xBF)?\\s*<!doctype html",
        Pattern.CASE_INSENSITIVE);

    private PayloadReader() {}

    /**
     * The payload of a PNG, SVG, PDF or HTML file; empty if a valid file has none. The format is told from the content,
     * not from the name. Nothing in the file is executed, and nothing outside it is loaded.
     *
     * @throws FileFailureException if the file cannot be read, has none of these formats, is damaged or too large
     */
    public static Optional<Payload> read(Path file) throws FileFailureException {
        var content = content(file);
        var words = new String(content, 0, Math.min(content.length, FIRST_WORDS), StandardCharsets.ISO_8859_1);
        if (PngChunk.isPng(content)) return PngPayload.find(content);
        if (PAGE.matcher(words).lookingAt()) return inPage(new String(content, StandardCharsets.UTF_8));
        if (MARKUP.matcher(words).lookingAt()) return SvgPayload.find(content);
        if (words.contains("%PDF-")) return PdfPayload.find(content);
        throw new FileFailureException(FileFailure.Kind.NO_PICTURE);
    }

    /**
     * The text of the payload of a PNG, SVG, PDF or HTML file; empty if a valid file has none.
     *
     * @throws FileFailureException if the file cannot be read, has none of these formats, is damaged or too large
     */
    public static Optional<String> text(Path file) throws FileFailureException {
        return read(file).map(Payload::text);
    }

    private static Optional<Payload> inPage(String page) throws FileFailureException {
        int from = page.indexOf(PlayablePage.EXPLORATION) + PlayablePage.EXPLORATION.length();
        int to = page.indexOf('<', from);
        if (from < PlayablePage.EXPLORATION.length() || to < 0) return Optional.empty();
        var bytes = page.substring(from, to).getBytes(StandardCharsets.UTF_8);
        return Optional.of(Payload.read(bytes, 0, bytes.length));
    }

    private static byte[] content(Path file) throws FileFailureException {
        if (!Files.isRegularFile(file))
            throw new FileFailureException(Files.exists(file) ? FileFailure.Kind.NO_FILE_BUT
                : FileFailure.Kind.NO_FILE);
        try (var in = Files.newInputStream(file)) {
            var content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) throw new FileFailureException(FileFailure.Kind.LARGE);
            return content;
        } catch (IOException e) {
            if (e instanceof FileFailureException known) throw known;
            throw new FileFailureException(FileFailure.of(e));
        }
    }
}
