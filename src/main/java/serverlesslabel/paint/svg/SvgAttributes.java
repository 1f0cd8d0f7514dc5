package serverlesslabel.paint.svg;

import java.util.stream.Collectors;
import serverlesslabel.paint.DecimalText;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Pen;

/** Attributes of SVG elements, each with a space before it. */
final class SvgAttributes {

    private SvgAttributes() {}

    /** An attribute with a number. */
    static String at(String name, double value) {
        return " " + name + "=\"" + DecimalText.of(value) + "\"";
    }

    /** The fill of a shape or of text. */
    static String fill(Ink ink) {
        if (!ink.visible()) return " fill=\"none\"";
        return " fill=\"" + ink.hex() + "\"" + (ink.strength() < 1 ? at("fill-opacity", ink.strength()) : "");
    }

    /** The outline of a shape; none for an invisible pen. */
    static String stroke(Pen pen) {
        if (!pen.visible()) return "";
        var dashes = pen.dashes().stream().map(DecimalText::of).collect(Collectors.joining(" "));
        return " stroke=\"" + pen.ink().hex() + "\"" + at("stroke-width", pen.width())
            + (pen.ink().strength() < 1 ? at("stroke-opacity", pen.ink().strength()) : "")
            + (dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"")
            + " stroke-linejoin=\"round\" stroke-linecap=\"round\"";
    }
}
