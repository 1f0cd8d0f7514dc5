package serverlesslabel.report.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes documents in one syntax: a visitor with one method per kind of block and inline. A new kind does not compile
 * until every writer has a method for it.
 */
interface DocumentWriter {

    String text(Inline.Text words);

    String name(Inline.Name name);

    String strong(Inline.Strong strong);

    String link(Inline.Link link);

    String localLink(Inline.LocalLink link);

    String letter(Inline.Letter letter);

    String steps(Inline.Steps steps);

    String heading(Block.Heading heading);

    String paragraph(Block.Paragraph paragraph);

    String items(Block.ListBlock items);

    String table(Block.Table table);

    String code(Block.CodeBlock code);

    /** Inlines one after the other, without separators. */
    default String line(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.write(this)).collect(Collectors.joining());
    }
}
