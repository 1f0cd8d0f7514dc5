package serverlesslabel.report.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import serverlesslabel.domain.Source;
import serverlesslabel.picture.Anchor;

/**
 * Writes documents as Markdown, as GitHub and CommonMark read it. HTML is written as entities and not behind
 * backslashes, which the older readers do not know.
 */
public final class Markdown implements DocumentWriter {

    /** The heading of a whole document: it becomes a section of another. */
    private static final int TOP = 2;
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]#|~$]");
    /** What would begin a list, a quotation or a rule. */
    private static final Pattern OPENING = Pattern.compile("^(\\d*)([-+=.)])(?=[-=\\s]|$)");
    /** Stars beside a blank of any kind are stars. */
    private static final Pattern BLANKS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    /** What would be read as an entity. */
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");
    /** What becomes a link by itself. */
    private static final Pattern BARE = Pattern.compile("(?i)(https?|ftp|www)([:.])");

    /** Blocks one below the other. */
    public static String of(List<Block> blocks) {
        var markdown = new Markdown();
        return blocks.stream().map(block -> block.write(markdown)).collect(Collectors.joining("\n"));
    }

    @Override
    public String words(Inline.Words words) {
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
    public String letter(Inline.Letter letter) {
        return escaped(letter.labelClass().letter());
    }

    @Override
    public String steps(Inline.Steps steps) {
        return escaped(steps.text());
    }

    @Override
    public String heading(Block.Heading heading) {
        return "#".repeat(heading.depth() - 1 + TOP) + " " + escaped(heading.text()).strip() + "\n";
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return opening(line(paragraph.spans())) + "\n";
    }

    @Override
    public String items(Block.Items items) {
        var lines = new StringBuilder();
        for (int i = 0; i < items.list().size(); i++)
            item(items.list().get(i), "", items.order() == Block.Items.Order.NUMBERS ? i + 1 + ". " : "- ", lines);
        return lines.toString();
    }

    private void item(Block.Item item, String indent, String bullet, StringBuilder lines) {
        lines.append(indent).append(bullet).append(opening(line(item.line()))).append('\n');
        item.below().forEach(each -> item(each, indent + " ".repeat(bullet.length()), "- ", lines));
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
    public String code(Block.Code code) {
        return "```\n" + code.lines().stream().map(line -> TextSanitizer.text(line) + "\n")
            .collect(Collectors.joining())
            + "```\n";
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
        var entities = TextSanitizer.text(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return BARE.matcher(MARKS.matcher(entities).replaceAll("\\\\$0")).replaceAll("$1\\\\$2");
    }

    // Round brackets would end the address, and what looks like an entity would be read as one.
    private static String target(String address) {
        return ENTITY.matcher(address.replace("(", "%28").replace(")", "%29")).replaceAll("&amp;");
    }
}
