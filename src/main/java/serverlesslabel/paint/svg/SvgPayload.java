package serverlesslabel.paint.svg;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import serverlesslabel.io.FileFailure;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.paint.Payload;
import serverlesslabel.text.XmlText;

/**
 * Payload of an SVG file, in an element of its own in the metadata: as text, or in base 64 if it has characters that
 * XML does not allow.
 */
public final class SvgPayload {

    private static final String NAMESPACE = "urn:serverless-label";
    private static final String ELEMENT = "exploration";
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String BASE64 = "base64";
    /** The deepest nesting of elements a file may have. */
    private static final int DEEPEST = 64;
    /** Limit on the characters read; the largest payload needs fewer, even in base 64. */
    private static final int LONGEST = 2 * Payload.LARGEST;

    /** The byte order mark UTF-8 may begin with. */
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final XMLStreamReader xml;

    private SvgPayload(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The metadata element that holds a payload, followed by a line break. */
    static String element(Payload payload) {
        boolean plain = XmlText.carries(payload.text());
        var content = plain ? XmlText.escaped(payload.text()) : Base64.getEncoder().encodeToString(payload.bytes());
        return "<metadata><" + ELEMENT + " xmlns=\"" + NAMESPACE + "\""
            + (plain ? "" : " encoding=\"" + BASE64 + "\"") + ">" + content + "</" + ELEMENT + "></metadata>\n";
    }

    /**
     * The payload of an SVG file, the last one if there are several; empty if it has none. External entities are not
     * loaded and document types are refused.
     *
     * @throws FileFailureException if the file is no SVG, is damaged, has a document type, is nested too deeply, or its
     *                              payload is invalid
     */
    public static Optional<Payload> find(byte[] file) throws FileFailureException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new SvgPayload(factory.createXMLStreamReader(text(file))).find();
        } catch (XMLStreamException | RuntimeException e) {
            throw new FileFailureException(FileFailure.Kind.SVG_DAMAGED, e);
        }
    }

    // Decoded here, because the parser would report invalid bytes on the error output.
    private static Reader text(byte[] file) {
        boolean marked = Arrays.equals(MARK, Arrays.copyOf(file, MARK.length));
        int from = marked ? MARK.length : 0;
        return new InputStreamReader(new ByteArrayInputStream(file, from, file.length - from),
            StandardCharsets.UTF_8.newDecoder());
    }

    private Optional<Payload> find() throws XMLStreamException, FileFailureException {
        Optional<Payload> found = Optional.empty();
        for (int depth = 0; xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD)
                throw new FileFailureException(FileFailure.Kind.SVG_TYPE);
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            if (depth == 0 && !is(SVG, "svg")) throw new FileFailureException(FileFailure.Kind.NO_PICTURE);
            if (++depth > DEEPEST) throw new FileFailureException(FileFailure.Kind.SVG_DEEP);
            if (is(NAMESPACE, ELEMENT)) {
                found = Optional.of(payload());
                depth--;
            }
        }
        return found;
    }

    private boolean is(String namespace, String name) {
        return namespace.equals(xml.getNamespaceURI()) && name.equals(xml.getLocalName());
    }

    private Payload payload() throws XMLStreamException, FileFailureException {
        var encoding = xml.getAttributeValue(null, "encoding");
        var text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) text.append(xml.getText());
            if (xml.isStartElement()) throw new FileFailureException(FileFailure.Kind.SVG_ELSE);
            if (text.length() > LONGEST) throw Payload.tooLarge();
        }
        var bytes = BASE64.equals(encoding) ? Base64.getMimeDecoder().decode(text.toString())
            : text.toString().getBytes(StandardCharsets.UTF_8);
        return Payload.read(bytes, 0, bytes.length);
    }
}
