package serverlesslabel.files.icons;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import serverlesslabel.picture.Icon;
import serverlesslabel.picture.IconSource;
import serverlesslabel.picture.Outline;
import serverlesslabel.picture.Outline.Step;
import serverlesslabel.picture.Point;

/**
 * Reads the icons of the program: SVG files of 24 × 24 with {@code path} (absolute M, L, H, V, C and Z), {@code circle}
 * and {@code rect}. Icons are drawn as lines in the ink of the drawing, so their files have no colours. May be used on
 * several threads.
 */
public final class IconFolder implements IconSource {

    private static final double GRID = 24;
    /** In radii: how far the control points of a Bézier curve lie from the ends of a quarter circle. */
    private static final double ROUND = 0.5523;
    private static final Pattern TOKEN = Pattern.compile("[MLHVCZ]|-?[0-9]*\\.?[0-9]+");

    /** Looking for one takes longer than reading an icon; once set up it may be used on several threads. */
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    private final String folder;
    private final Map<String, Optional<Icon>> read = new ConcurrentHashMap<>();

    private IconFolder(String folder) {
        this.folder = folder;
    }

    /** Returns the icons inside the program. */
    public static IconFolder shipped() {
        return new IconFolder("/serverlesslabel/icons/");
    }

    @Override
    public Optional<Icon> icon(IconKind kind, String name) {
        return read.computeIfAbsent(kind.name().toLowerCase(Locale.ROOT) + "/" + name + ".svg", this::load);
    }

    private Optional<Icon> load(String file) {
        try (var in = IconFolder.class.getResourceAsStream(folder + file)) {
            return in == null ? Optional.empty() : Optional.of(new Icon(GRID, outline(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the icon " + file + " is damaged", e);
        }
    }

    private static Outline outline(InputStream in) throws XMLStreamException {
        var steps = new ArrayList<Step>();
        var xml = XML.createXMLStreamReader(in);
        while (xml.hasNext()) if (xml.next() == XMLStreamConstants.START_ELEMENT) element(xml, steps);
        return new Outline(steps);
    }

    private static void element(XMLStreamReader xml, List<Step> steps) {
        switch (xml.getLocalName()) {
            case "path" -> path(xml.getAttributeValue(null, "d"), steps);
            case "circle" -> circle(number(xml, "cx"), number(xml, "cy"), number(xml, "r"), steps);
            case "rect" -> path("M" + number(xml, "x") + " " + number(xml, "y")
                + "H" + (number(xml, "x") + number(xml, "width")) + "V" + (number(xml, "y") + number(xml, "height"))
                + "H" + number(xml, "x") + "Z", steps);
            default -> { }
        }
    }

    private static void path(String data, List<Step> steps) {
        var tokens = TOKEN.matcher(data).results().map(token -> token.group()).toList();
        double[] n = tokens.stream().mapToDouble(token -> Character.isLetter(token.charAt(0)) ? 0
            : Double.parseDouble(token)).toArray();
        var at = new Point(0, 0);
        String command = "M";
        for (int i = 0; i < n.length; ) {
            if (Character.isLetter(tokens.get(i).charAt(0))) command = tokens.get(i++);
            switch (command) {
                case "M" -> steps.add(new Step.Move(at = new Point(n[i++], n[i++])));
                case "L" -> steps.add(new Step.Line(at = new Point(n[i++], n[i++])));
                case "H" -> steps.add(new Step.Line(at = new Point(n[i++], at.y())));
                case "V" -> steps.add(new Step.Line(at = new Point(at.x(), n[i++])));
                case "C" -> steps.add(new Step.Curve(new Point(n[i++], n[i++]), new Point(n[i++], n[i++]),
                    at = new Point(n[i++], n[i++])));
                default -> steps.add(new Step.Close());
            }
        }
    }

    private static void circle(double x, double y, double r, List<Step> steps) {
        double c = ROUND * r;
        steps.add(new Step.Move(new Point(x, y - r)));
        steps.add(new Step.Curve(new Point(x + c, y - r), new Point(x + r, y - c), new Point(x + r, y)));
        steps.add(new Step.Curve(new Point(x + r, y + c), new Point(x + c, y + r), new Point(x, y + r)));
        steps.add(new Step.Curve(new Point(x - c, y + r), new Point(x - r, y + c), new Point(x - r, y)));
        steps.add(new Step.Curve(new Point(x - r, y - c), new Point(x - c, y - r), new Point(x, y - r)));
        steps.add(new Step.Close());
    }

    private static double number(XMLStreamReader xml, String attribute) {
        return Double.parseDouble(xml.getAttributeValue(null, attribute));
    }
}
