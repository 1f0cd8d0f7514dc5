package serverlesslabel.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A document as its readers take it: what it is made of, the words in it, and where its links lead. */
public record Skeleton(List<String> parts, List<String> words, List<String> links) {

    /** What a CommonMark reader with tables makes of a text. */
    static Skeleton ofMarkdown(String markdown) {
        var skeleton = new Skeleton(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        skeleton.walk(Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown));
        return skeleton;
    }

    /** What an XML parser makes of a page. */
    static Skeleton ofPage(String page) {
        var skeleton = new Skeleton(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        skeleton.walk(parsed(page));
        return skeleton;
    }

    /** A page as XML; one that is none is a mistake. */
    public static Element parsed(String page) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(page))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("the page is not well-formed", e);
        }
    }

    private void walk(Node node) {
        if (node instanceof Text text) say(text.getLiteral());
        else if (node instanceof Code code) parts.add("code " + code.getLiteral());
        else parts.add(node.getClass().getSimpleName());
        if (node instanceof Link link) links.add(link.getDestination());
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) walk(child);
        if (!(node instanceof Text)) words.add("");
    }

    private void walk(Element element) {
        var attributes = new ArrayList<String>();
        for (int i = 0; i < element.getAttributes().getLength(); i++)
            attributes.add(element.getAttributes().item(i).getNodeName());
        parts.add(element.getTagName() + attributes);
        if (element.hasAttribute("href")) links.add(element.getAttribute("href"));
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element inner) walk(inner);
            else say(child.getNodeValue());
        words.add("");
    }

    // Readers cut text into pieces as they please: what stands side by side is one.
    private void say(String text) {
        if (words.isEmpty() || words.get(words.size() - 1).isEmpty()) words.add(text);
        else words.set(words.size() - 1, words.get(words.size() - 1) + text);
    }

    /** All words, a line a part. */
    String text() {
        return String.join("\n", words);
    }
}
