package serverlesslabel.paint.svg;

import serverlesslabel.paint.BidiReorder;
import serverlesslabel.paint.FallbackFont;
import serverlesslabel.paint.FontSubset;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Mark;
import serverlesslabel.text.XmlText;

/** Writes words as elements of SVG, and collects what must be defined or embedded for them. */
final class WordElements {

    /** Text, text that states its width, or outlines with invisible text above them. */
    enum WordForm { PLAIN, FITTED, OUTLINED }

    private final Typeface typeface;
    private final WordForm form;
    private final FontSubset letters;
    private final GlyphOutlines outlines;

    WordElements(Typeface typeface, WordForm form) {
        this.typeface = typeface;
        this.form = form;
        this.letters = new FontSubset(typeface);
        this.outlines = new GlyphOutlines(typeface);
    }

    /** The style rules that embed the characters of all text so far; empty where none is drawn as text. */
    String rules() {
        return letters.rules();
    }

    /** The definitions of all outlines so far; empty where there are none. */
    String definitions() {
        return outlines.definitions();
    }

    /** The elements of words, each followed by a line feed. */
    String of(Mark.Words words) {
        if (form == WordForm.OUTLINED && words.text().isBlank()) return "";
        var fill = SvgAttributes.fill(words.ink());
        if (form != WordForm.OUTLINED) return visible(words, fill);
        if (typeface.covers(words.text(), words.lettering().weight()))
            return outlines.group(words, fill) + "\n" + text(words, " fill-opacity=\"0\"");
        return FallbackFont.known(words, typeface)
            .map(shape -> "<path d=\"" + GlyphOutlines.path(shape) + "\"" + fill + "/>\n"
                + text(words, " fill-opacity=\"0\""))
            // No font of this machine has the characters: one of the reader's may.
            .orElseGet(() -> visible(words, fill));
    }

    private String visible(Mark.Words words, String fill) {
        letters.add(words.text(), words.lettering().weight());
        return text(words, fill);
    }

    private String text(Mark.Words words, String fill) {
        var lettering = words.lettering();
        var shown = form == WordForm.PLAIN ? words.text() : BidiReorder.separated(words.text());
        boolean leftward = form != WordForm.PLAIN && BidiReorder.leftward(words.text());
        return "<text" + SvgAttributes.at("x", words.at().x()) + SvgAttributes.at("y", words.at().y())
            + SvgAttributes.at("font-size", lettering.size())
            + SvgAttributes.at("font-weight", FontSubset.number(lettering.weight())) + anchor(words.anchor(), leftward)
            + (leftward ? " direction=\"rtl\"" : "") + length(words) + fill + ">" + XmlText.escaped(shown)
            + "</text>\n";
    }

    // Text that runs to the left starts at its right end.
    private static String anchor(Anchor anchor, boolean leftward) {
        if (anchor == Anchor.MIDDLE) return " text-anchor=\"middle\"";
        return (anchor == Anchor.END) == leftward ? "" : " text-anchor=\"end\"";
    }

    private String length(Mark.Words words) {
        double width = typeface.width(words.text(), words.lettering());
        return form == WordForm.PLAIN || width == 0 ? ""
            : SvgAttributes.at("textLength", width) + " lengthAdjust=\"spacingAndGlyphs\"";
    }
}
