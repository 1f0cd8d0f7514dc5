package serverlesslabel.paint.svg;

import static serverlesslabel.paint.svg.SvgAttributes.at;
import static serverlesslabel.paint.svg.SvgAttributes.fill;
import static serverlesslabel.paint.svg.SvgAttributes.stroke;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import serverlesslabel.paint.DecimalText;
import serverlesslabel.paint.Payload;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Brush;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Outline.Step;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.text.XmlText;

/**
 * Paints pictures as SVG. The same picture gives the same bytes on every machine, unless it has characters the typeface
 * lacks.
 */
public final class SvgPainter {

    private static final String FALLBACK = "'Open Sans','DejaVu Sans',sans-serif";

    private final Typeface typeface;
    private final String attributes;
    private final WordElements.WordForm form;

    /**
     * A painter for pictures inside a page that states the language; it embeds the characters it needs from a typeface.
     */
    public SvgPainter(Typeface typeface) {
        this.typeface = typeface;
        this.attributes = "";
        this.form = WordElements.WordForm.FITTED;
    }

    /** A painter for pictures that stand on their own and state the language of their words. */
    public SvgPainter(Typeface typeface, Locale language, SvgText text) {
        this.typeface = typeface;
        this.attributes = " xml:lang=\"" + language.toLanguageTag() + "\""
            + (text == SvgText.OUTLINES ? " xmlns:xlink=\"http://www.w3.org/1999/xlink\"" : "");
        this.form = text == SvgText.OUTLINES ? WordElements.WordForm.OUTLINED : WordElements.WordForm.FITTED;
    }

    /** The picture as an SVG document, with what its words need, and with the payload, if there is one. */
    public String paint(Picture picture, Optional<Payload> carried) {
        var elements = new WordElements(typeface, form);
        var body = body(picture, elements);
        return head(picture, elements.rules()) + carried.map(SvgPayload::element).orElse("") + elements.definitions()
            + body + "</svg>\n";
    }

    /** The picture as an SVG document that takes its characters from another picture on the same page. */
    public String dependent(Picture picture) {
        return head(picture, "") + body(picture, new WordElements(typeface, WordElements.WordForm.FITTED)) + "</svg>\n";
    }

    /** The picture as an SVG document of text and nothing else: small enough to be read in a review. */
    public String plain(Picture picture) {
        return head(picture, "") + body(picture, new WordElements(typeface, WordElements.WordForm.PLAIN)) + "</svg>\n";
    }

    private String head(Picture picture, String rules) {
        var size = DecimalText.of(picture.width()) + "\" height=\"" + DecimalText.of(picture.height());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" viewBox=\"0 0 "
            + DecimalText.of(picture.width()) + " " + DecimalText.of(picture.height())
            + "\"" + attributes + " role=\"img\" aria-labelledby=\"title desc\">\n"
            + "<title id=\"title\">" + XmlText.escaped(picture.name()) + "</title>\n"
            + "<desc id=\"desc\">" + XmlText.escaped(picture.description()) + "</desc>\n"
            + "<style>" + rules + "text{font-family:'" + Typeface.FAMILY + "'," + FALLBACK
            + ";font-kerning:none;white-space:pre}</style>\n";
    }

    private static String body(Picture picture, WordElements elements) {
        var pen = new Writer(new StringBuilder(), elements);
        picture.marks().forEach(mark -> mark.paint(pen));
        return pen.svg.toString();
    }

    private record Writer(StringBuilder svg, WordElements elements) implements Brush {

        @Override
        public void area(Mark.Area area) {
            line("<polygon points=\"" + points(area.outline()) + "\"" + fill(area.fill()) + stroke(area.pen()) + "/>");
        }

        @Override
        public void trace(Mark.Trace trace) {
            line("<polyline points=\"" + points(trace.points()) + "\" fill=\"none\"" + stroke(trace.pen()) + "/>");
        }

        @Override
        public void disc(Mark.Disc disc) {
            line("<circle" + at("cx", disc.middle().x()) + at("cy", disc.middle().y()) + at("r", disc.radius())
                + fill(disc.fill()) + stroke(disc.pen()) + "/>");
        }

        @Override
        public void box(Mark.Box box) {
            line("<rect" + at("x", box.corner().x()) + at("y", box.corner().y()) + at("width", box.width())
                + at("height", box.height()) + (box.round() > 0 ? at("rx", box.round()) : "")
                + fill(box.fill()) + stroke(box.pen()) + "/>");
        }

        @Override
        public void words(Mark.Words words) {
            svg.append(elements.of(words));
        }

        @Override
        public void stamp(Mark.Stamp stamp) {
            var path = stamp.outline().steps().stream().map(step -> step(step, stamp)).collect(Collectors.joining());
            line("<path d=\"" + path + "\"" + fill(stamp.fill()) + stroke(stamp.pen()) + "/>");
        }

        @Override
        public void cluster(Mark.Cluster cluster) {
            var origin = cluster.origin();
            line(origin.x() == 0 && origin.y() == 0 ? "<g>"
                : "<g transform=\"translate(" + DecimalText.of(origin.x()) + " " + DecimalText.of(origin.y()) + ")\">");
            if (!cluster.name().isEmpty()) line("<title>" + XmlText.escaped(cluster.name()) + "</title>");
            if (!cluster.description().isEmpty()) line("<desc>" + XmlText.escaped(cluster.description()) + "</desc>");
            cluster.marks().forEach(mark -> mark.paint(this));
            line("</g>");
        }

        private void line(String element) {
            svg.append(element).append('\n');
        }

        private static String step(Step step, Mark.Stamp stamp) {
            if (step instanceof Step.Move move) return "M" + on(move.to(), stamp);
            if (step instanceof Step.Line straight) return "L" + on(straight.to(), stamp);
            if (step instanceof Step.Curve curve)
                return "C" + on(curve.first(), stamp) + " " + on(curve.second(), stamp) + " " + on(curve.to(), stamp);
            return "Z";
        }

        private static String on(Point point, Mark.Stamp stamp) {
            return DecimalText.of(stamp.corner().x() + point.x() * stamp.scale()) + ","
                + DecimalText.of(stamp.corner().y() + point.y() * stamp.scale());
        }

        private static String points(List<Point> points) {
            return points.stream().map(point -> DecimalText.of(point.x()) + "," + DecimalText.of(point.y()))
                .collect(Collectors.joining(" "));
        }
    }
}
