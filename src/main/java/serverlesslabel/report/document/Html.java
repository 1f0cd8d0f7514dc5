package serverlesslabel.report.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Source;
import serverlesslabel.picture.Anchor;
import serverlesslabel.text.SafeText;
import serverlesslabel.text.XmlText;

/** Writes documents as HTML that is also well-formed XML; {@link PageStyle} styles it. */
public final class Html implements DocumentWriter {

    /** Blocks as HTML, one below the other; blank for none. */
    public static String of(List<Block> blocks) {
        var html = new Html();
        return blocks.stream().map(block -> block.write(html)).collect(Collectors.joining());
    }

    /**
     * A text escaped for content and for attributes in quotation marks of either kind, on one line and without control
     * characters.
     */
    public static String escaped(String text) {
        return XmlText.escaped(SafeText.singleLine(text)).replace("'", "&apos;");
    }

    @Override
    public String text(Inline.Text words) {
        return escaped(words.text());
    }

    @Override
    public String name(Inline.Name name) {
        return "<bdi>" + escaped(name.text()) + "</bdi>";
    }

    @Override
    public String strong(Inline.Strong strong) {
        return "<strong>" + escaped(strong.text()) + "</strong>";
    }

    @Override
    public String link(Inline.Link link) {
        var text = "<bdi>" + escaped(link.text()) + "</bdi>";
        if (!Source.isSafe(link.address())) return text;
        return "<a href=\"" + escaped(link.address().toASCIIString()) + "\" rel=\"noreferrer\">" + text + "</a>";
    }

    @Override
    public String localLink(Inline.LocalLink link) {
        return "<a href=\"" + escaped(link.path()) + "\"><bdi>" + escaped(link.text()) + "</bdi></a>";
    }

    @Override
    public String letter(Inline.Letter letter) {
        boolean certain = letter.open().isBlank();
        return "<b class=\"letter letter-" + letter.labelClass().place() + (certain ? "" : " open") + "\">"
            + escaped(letter.labelClass().letter()) + "</b>" + (certain ? "" : " " + escaped(letter.open()));
    }

    @Override
    public String steps(Inline.Steps steps) {
        var cells = IntStream.range(0, Level.TOP).mapToObj(step -> "<i class=\""
            + (step < steps.sure() ? "sure" : step < steps.level() ? "open" : "none") + "\"></i>")
            .collect(Collectors.joining());
        return "<span class=\"steps axis-" + PageStyle.axis(steps.place()) + "\" aria-hidden=\"true\">" + cells
            + "</span> <span class=\"level\">" + escaped(steps.text()) + "</span>";
    }

    @Override
    public String heading(Block.Heading heading) {
        var tag = "h" + heading.depth();
        return "<" + tag + ">" + escaped(heading.text()) + "</" + tag + ">\n";
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return "<p>" + line(paragraph.inlines()) + "</p>\n";
    }

    @Override
    public String items(Block.ListBlock items) {
        return list(items.order() == Block.ListBlock.Order.NUMBERS ? "ol" : "ul", items.list());
    }

    private String list(String tag, List<Block.ListItem> items) {
        if (items.isEmpty()) return "";
        return "<" + tag + ">\n" + items.stream().map(this::item).collect(Collectors.joining()) + "</" + tag + ">\n";
    }

    private String item(Block.ListItem item) {
        return "<li>" + line(item.line()) + (item.below().isEmpty() ? "" : "\n" + list("ul", item.below())) + "</li>\n";
    }

    @Override
    public String table(Block.Table table) {
        var heads = table.heads().stream().map(head -> "<th scope=\"col\"" + side(head.side()) + ">"
            + head.name().write(this) + "</th>").collect(Collectors.joining());
        var rows = table.rows().stream().map(row -> "<tr>" + IntStream.range(0, row.size())
            .mapToObj(i -> cell(row.get(i), i == 0 ? "th scope=\"row\"" : "td", table.heads().get(i).side()))
            .collect(Collectors.joining()) + "</tr>\n").collect(Collectors.joining());
        // A wide table scrolls in a focusable frame, so that the keyboard can reach all of it.
        return "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"" + escaped(table.caption())
            + "\"><table>\n<caption>" + escaped(table.caption()) + "</caption>\n<thead><tr>" + heads
            + "</tr></thead>\n<tbody>\n" + rows + "</tbody>\n</table></div>\n";
    }

    private String cell(List<Inline> inlines, String tag, Anchor side) {
        return "<" + tag + side(side) + ">" + line(inlines) + "</" + tag.substring(0, 2) + ">";
    }

    private static String side(Anchor side) {
        return switch (side) {
            case START -> "";
            case MIDDLE -> " class=\"middle\"";
            case END -> " class=\"end\"";
        };
    }

    @Override
    public String code(Block.CodeBlock code) {
        return "<pre><code>" + code.lines().stream().map(Html::escaped).collect(Collectors.joining("\n"))
            + "</code></pre>\n";
    }
}
