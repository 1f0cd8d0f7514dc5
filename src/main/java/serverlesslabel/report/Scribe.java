package serverlesslabel.report;

import java.util.List;
import java.util.stream.Collectors;

/** Writes documents on a medium. A new kind of part does not compile until every scribe can write it. */
interface Scribe {

    String words(Span.Words words);

    String name(Span.Name name);

    String strong(Span.Strong strong);

    String link(Span.Link link);

    String letter(Span.Letter letter);

    String steps(Span.Steps steps);

    String heading(Block.Heading heading);

    String paragraph(Block.Paragraph paragraph);

    String items(Block.Items items);

    String table(Block.Table table);

    String code(Block.Code code);

    /** Pieces of text one after the other. */
    default String line(List<Span> spans) {
        return spans.stream().map(span -> span.write(this)).collect(Collectors.joining());
    }
}
