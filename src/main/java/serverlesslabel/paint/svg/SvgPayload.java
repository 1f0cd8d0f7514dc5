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
 * The payload as an element of its own in the metadata of an SVG: as text, and in base 64 where it has characters that
 * XML cannot carry.
 */
public final class SvgPayload {

    private static final String NAMESPACE = "urn:serverless-label";
    private static final String ELEMENT = "exploration";
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String BASE64 = "base64";
    /** Elements nested deeper than this are refused. */
    private static final int DEEPEST = 64;
    /** More characters than the largest payload has in base 64 need not be kept. */
    private static final int LONGEST = 2 * Payload.LARGEST;

    /** What UTF-8 may begin with, and XML may not. */
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final XMLStreamReader xml;

    private SvgPayload(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The metadata element of an SVG that carries a payload. */
    static String element(Payload payload) {
        boolean plain = XmlText.carries(payload.text());
        var content = plain ? XmlText.escaped(payload.text()) : Base64.getEncoder().encodeToString(payload.bytes());
        return "<metadata><" + ELEMENT + " xmlns=\"" + NAMESPACE + "\""
            + (plain ? "" : " encoding=\"" + BASE64 + "\"") + ">" + content + "</" + ELEMENT + "></metadata>\n";
    }

    /** The payload of an SVG file. Nothing outside the file is looked at, and nothing in it is unfolded. */
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

    // The parser itself would write to the error output about bytes that are no text.
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
