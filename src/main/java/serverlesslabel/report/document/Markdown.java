package serverlesslabel.report.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import serverlesslabel.domain.Source;
import serverlesslabel.picture.Anchor;
import serverlesslabel.text.SafeText;

/**
 * Writes documents as Markdown for CommonMark and GitHub. The characters of HTML are written as entities, not behind
 * backslashes, because older readers do not know those.
 */
public final class Markdown implements DocumentWriter {

    /** The depth of a document's title, as the document becomes a section of another one. */
    private static final int TITLE_DEPTH = 2;
    /** Characters that may be syntax anywhere in a line. */
    private static final Pattern SYNTAX = Pattern.compile("[\\\\`*_{}\\[\\]#|~$]");
    /** The start of a line that would begin a list, a quotation or a thematic break. */
    private static final Pattern OPENING = Pattern.compile("^(\\d*)([-+=.)])(?=[-=\\s]|$)");
    /** White space at either end, which would keep stars beside it from being read as emphasis. */
    private static final Pattern BLANKS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    /** An ampersand that would begin an entity. */
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");
    /** The start of an address that readers turn into a link. */
    private static final Pattern BARE = Pattern.compile("(?i)(https?|ftp|www)([:.])");

    /** Blocks as Markdown, with a blank line between each two; blank for none. */
    public static String of(List<Block> blocks) {
        var markdown = new Markdown();
        return blocks.stream().map(block -> block.write(markdown)).collect(Collectors.joining("\n"));
    }

    @Override
    public String text(Inline.Text words) {
        return escaped(words.text());
    }

    @Override
    public String name(Inline.Name name) {
        return escaped(name.text());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return "**" + BLANKS.matcher(escaped(strong.text())).replaceAll("") + "**";
    }

    @Override
    public String link(Inline.Link link) {
        if (!Source.isSafe(link.address())) return escaped(link.text());
        var address = link.address().toASCIIString();
        if (link.text().equals(address) && !ENTITY.matcher(address).find()) return "<" + address + ">";
        return "[" + escaped(link.text()) + "](" + target(address) + ")";
    }

    @Override
    public String localLink(Inline.LocalLink link) {
        return "[" + escaped(link.text()) + "](" + target(link.path()) + ")";
    }

    @Override
    public String letter(Inline.Letter letter) {
        return escaped((letter.labelClass().letter() + " " + letter.open()).strip());
    }

    @Override
    public String steps(Inline.Steps steps) {
        return escaped(steps.text());
    }

    @Override
    public String heading(Block.Heading heading) {
        return "#".repeat(heading.depth() - 1 + TITLE_DEPTH) + " " + escaped(heading.text()).strip() + "\n";
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return opening(line(paragraph.inlines())) + "\n";
    }

    @Override
    public String items(Block.ListBlock items) {
        var lines = new StringBuilder();
        for (int i = 0; i < items.list().size(); i++)
            item(items.list().get(i), "", items.order() == Block.ListBlock.Order.NUMBERS ? i + 1 + ". " : "- ", lines);
        return lines.toString();
    }

    private void item(Block.ListItem item, String indent, String bullet, StringBuilder lines) {
        lines.append(indent).append(bullet).append(opening(line(item.line()))).append('\n');
        item.below().forEach(nested -> item(nested, indent + " ".repeat(bullet.length()), "- ", lines));
    }

    @Override
    public String table(Block.Table table) {
        var lines = new StringBuilder();
        lines.append(row(table.heads().stream().map(head -> head.name().write(this)).toList()));
        lines.append(row(table.heads().stream().map(head -> rule(head.side())).toList()));
        for (var row : table.rows()) lines.append(row(row.stream().map(this::line).toList()));
        return lines.toString();
    }

    @Override
    public String code(Block.CodeBlock code) {
        return "```\n" + code.lines().stream().map(line -> SafeText.singleLine(line) + "\n")
            .collect(Collectors.joining()) + "```\n";
    }

    private static String rule(Anchor side) {
        return switch (side) {
            case START -> "---";
            case MIDDLE -> ":-:";
            case END -> "--:";
        };
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String opening(String line) {
        return OPENING.matcher(line.strip()).replaceFirst("$1\\\\$2");
    }

    private static String escaped(String text) {
        var entities = SafeText.singleLine(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return BARE.matcher(SYNTAX.matcher(entities).replaceAll("\\\\$0")).replaceAll("$1\\\\$2");
    }

    // A round bracket could end the address, and an ampersand could begin an entity.
    private static String target(String address) {
        return ENTITY.matcher(address.replace("(", "%28").replace(")", "%29")).replaceAll("&amp;");
    }
}
