package serverlesslabel.report.document;

import java.util.List;
import java.util.stream.Collectors;

/** Writes documents on a medium. A new kind of part does not compile until every scribe can write it. */
interface DocumentWriter {

    String words(Inline.Words words);

    String name(Inline.Name name);

    String strong(Inline.Strong strong);

    String link(Inline.Link link);

    String letter(Inline.Letter letter);

    String steps(Inline.Steps steps);

    String heading(Block.Heading heading);

    String paragraph(Block.Paragraph paragraph);

    String items(Block.Items items);

    String table(Block.Table table);

    String code(Block.Code code);

    /** Pieces of text one after the other. */
    default String line(List<Inline> spans) {
        return spans.stream().map(span -> span.write(this)).collect(Collectors.joining());
    }
}
