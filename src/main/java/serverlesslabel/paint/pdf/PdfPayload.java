package serverlesslabel.paint.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import serverlesslabel.io.FileFailure;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.paint.Payload;

/**
 * Payload of a PDF file, as an attached file. It is found by its media type, which stands in front of its bytes even
 * after other programs have rewritten the PDF. The document is not parsed, because a hostile one could make a parser
 * decompress without end.
 */
public final class PdfPayload {

    private static final String NAME = "exploration.json";
    private static final String DESCRIPTION = "What Serverless Label needs to show this picture again";
    private static final String TYPE = "application/vnd.serverless-label+json";

    private static final String MARK = "vnd.serverless-label";
    /** The media type; a name in a PDF may have any character in hexadecimal. */
    private static final Pattern OURS = Pattern.compile(
        "/Subtype\\s*/application#2[Ff]vnd\\.serverless-label(\\+|#2[Bb])json\\b");
    private static final Pattern PACKED = Pattern.compile("/Filter\\s*(/FlateDecode\\b|\\[\\s*/FlateDecode\\s*])");
    /** The distance from the end, in bytes, within which the end marker of a PDF must stand. */
    private static final int LAST_WORDS = 1024;
    /** The longest dictionary of a stream, in bytes. */
    private static final int LONGEST = 4096;
    /** The largest number of matches that are examined. */
    private static final int TRIES = 100;

    private PdfPayload() {}

    /** Attaches a payload to a document. */
    static void attach(Payload payload, PDDocument document) throws IOException {
        var bytes = payload.bytes();
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype(TYPE);
        file.setSize(bytes.length);
        var specification = new PDComplexFileSpecification();
        specification.setFile(NAME);
        specification.setFileUnicode(NAME);
        specification.setFileDescription(DESCRIPTION);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(NAME, specification));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    /**
     * The payload of a PDF file, the last one in the file if there are several; empty if it has none.
     *
     * @throws FileFailureException if the file is cut off, or its payload is compressed in an unknown way or invalid
     */
    public static Optional<Payload> find(byte[] file) throws FileFailureException {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        if (text.indexOf("%%EOF", text.length() - LAST_WORDS) < 0)
            throw new FileFailureException(FileFailure.Kind.PDF_END);
        int mark = text.lastIndexOf(MARK);
        for (int tries = 0; tries < TRIES && mark >= 0; tries++) {
            int stream = streamOf(text, mark);
            if (stream >= 0) return Optional.of(read(file, text, stream));
            mark = text.lastIndexOf(MARK, mark - 1);
        }
        return Optional.empty();
    }

    // Index of the word "stream" after the dictionary of our stream; -1 if the mark belongs to something else.
    private static int streamOf(String text, int mark) {
        int stream = text.indexOf("stream", mark);
        if (stream < 0 || stream - mark > LONGEST) return -1;
        var about = about(text, stream);
        return OURS.matcher(about).find() && !about.contains("stream") ? stream : -1;
    }

    // The dictionary of a stream: the text between the words "obj" and "stream".
    private static String about(String text, int stream) {
        var before = text.substring(Math.max(0, stream - LONGEST), stream);
        return before.substring(before.lastIndexOf("obj") + 1);
    }

    private static Payload read(byte[] file, String text, int stream) throws FileFailureException {
        int from = text.indexOf('\n', stream) + 1;
        if (from == 0) throw new FileFailureException(FileFailure.Kind.CUT);
        if (PACKED.matcher(about(text, stream)).find()) return Payload.unpack(file, from, file.length - from);
        int end = text.indexOf("endstream", from);
        if (about(text, stream).contains("/Filter") || end < 0)
            throw new FileFailureException(FileFailure.Kind.PDF_PACKED);
        // The line break before the last word is not content; an empty content has only the one in front.
        if (end > from && text.charAt(end - 1) == '\n') end--;
        if (end > from && text.charAt(end - 1) == '\r') end--;
        return Payload.read(file, from, end - from);
    }
}
