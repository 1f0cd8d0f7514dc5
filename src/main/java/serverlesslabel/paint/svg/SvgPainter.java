package serverlesslabel.paint.svg;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import serverlesslabel.paint.DecimalText;
import serverlesslabel.paint.FontSubset;
import serverlesslabel.paint.Payload;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Brush;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Outline.Step;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.text.XmlText;

/** Paints pictures as SVG: text stays text, and the same picture gives the same bytes on every machine. */
public final class SvgPainter {

    private static final String FALLBACK = "'Open Sans','DejaVu Sans',sans-serif";

    private final Typeface typeface;
    private final String language;

    /**
     * A painter for pictures inside a page that states the language; it embeds the characters it needs from a typeface.
     */
    public SvgPainter(Typeface typeface) {
        this.typeface = typeface;
        this.language = "";
    }

    /** A painter for pictures that stand on their own and state the language of their words. */
    public SvgPainter(Typeface typeface, Locale language) {
        this.typeface = typeface;
        this.language = " xml:lang=\"" + language.toLanguageTag() + "\"";
    }

    /** The picture as an SVG document, with its characters embedded and with the payload, if there is one. */
    public String paint(Picture picture, Optional<Payload> carried) {
        var letters = new FontSubset(typeface);
        var body = body(picture, letters);
        return head(picture, letters.rules()) + carried.map(SvgPayload::element).orElse("") + body + "</svg>\n";
    }

    /** The picture as an SVG document without embedded characters: small enough to be read in a review. */
    public String plain(Picture picture) {
        return head(picture, "") + body(picture, new FontSubset(typeface)) + "</svg>\n";
    }

    private String head(Picture picture, String rules) {
        var size = DecimalText.of(picture.width()) + "\" height=\"" + DecimalText.of(picture.height());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" viewBox=\"0 0 "
            + DecimalText.of(picture.width()) + " " + DecimalText.of(picture.height())
            + "\"" + language + " role=\"img\" aria-labelledby=\"title desc\">\n"
            + "<title id=\"title\">" + XmlText.escaped(picture.name()) + "</title>\n"
            + "<desc id=\"desc\">" + XmlText.escaped(picture.description()) + "</desc>\n"
            + "<style>" + rules + "text{font-family:'" + Typeface.FAMILY + "'," + FALLBACK
            + ";font-kerning:none;white-space:pre}</style>\n";
    }

    private static String body(Picture picture, FontSubset letters) {
        var pen = new Writer(letters);
        picture.marks().forEach(mark -> mark.paint(pen));
        return pen.svg.toString();
    }

    private record Writer(StringBuilder svg, FontSubset letters) implements Brush {

        Writer(FontSubset letters) {
            this(new StringBuilder(), letters);
        }

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
            var lettering = words.lettering();
            letters.add(words.text(), lettering.weight());
            var anchor = words.anchor() == Anchor.START ? ""
                : " text-anchor=\"" + (words.anchor() == Anchor.END ? "end" : "middle") + "\"";
            line("<text" + at("x", words.at().x()) + at("y", words.at().y()) + at("font-size", lettering.size())
                + at("font-weight", FontSubset.number(lettering.weight())) + anchor + fill(words.ink()) + ">"
                + XmlText.escaped(words.text()) + "</text>");
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

        private static String at(String name, double value) {
            return " " + name + "=\"" + DecimalText.of(value) + "\"";
        }

        private static String fill(Ink ink) {
            if (!ink.visible()) return " fill=\"none\"";
            return " fill=\"" + ink.hex() + "\"" + (ink.strength() < 1 ? at("fill-opacity", ink.strength()) : "");
        }

        private static String stroke(Pen pen) {
            if (!pen.visible()) return "";
            var dashes = pen.dashes().stream().map(DecimalText::of).collect(Collectors.joining(" "));
            return " stroke=\"" + pen.ink().hex() + "\"" + at("stroke-width", pen.width())
                + (pen.ink().strength() < 1 ? at("stroke-opacity", pen.ink().strength()) : "")
                + (dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"")
                + " stroke-linejoin=\"round\" stroke-linecap=\"round\"";
        }
    }
}
