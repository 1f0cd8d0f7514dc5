package serverlesslabel.report.document;

import java.util.List;
import serverlesslabel.picture.Anchor;

/** A block of a document, in CommonMark's sense: a heading, a paragraph, a list, a table or code. */
public sealed interface Block {

    /** The block in the syntax of a writer, with a line feed at its end. */
    String write(DocumentWriter writer);

    /** A heading in plain text; depth 1 is the title of the document, 2 a section. */
    record Heading(int depth, String text) implements Block {
        @Override
        public String write(DocumentWriter writer) {
            return writer.heading(this);
        }
    }

    /** A paragraph of inlines. */
    record Paragraph(List<Inline> inlines) implements Block {

        public Paragraph {
            inlines = List.copyOf(inlines);
        }

        /** A paragraph of plain text. */
        public static Paragraph of(String text) {
            return new Paragraph(List.of(new Inline.Text(text)));
        }

        @Override
        public String write(DocumentWriter writer) {
            return writer.paragraph(this);
        }
    }

    /** A list, ordered or not. */
    record ListBlock(Order order, List<ListItem> list) implements Block {

        /** Whether the list is a bullet list or an ordered one, numbered from 1. */
        public enum Order { BULLETS, NUMBERS }

        public ListBlock {
            list = List.copyOf(list);
        }

        /** A bullet list of plain texts. */
        public static ListBlock of(List<String> texts) {
            return new ListBlock(Order.BULLETS, texts.stream()
                .map(text -> new ListItem(List.of(new Inline.Text(text)), List.of())).toList());
        }

        @Override
        public String write(DocumentWriter writer) {
            return writer.items(this);
        }
    }

    /** A list item: its line, and a bullet list nested below it, which may be empty. */
    record ListItem(List<Inline> line, List<ListItem> below) {

        public ListItem {
            line = List.copyOf(line);
            below = List.copyOf(below);
        }
    }

    /**
     * A table. Each row has one cell per head, and its first cell is its heading. A cell is a list of inlines.
     *
     * @param caption the title of the table; written where the syntax has one
     */
    record Table(String caption, List<TableHead> heads, List<List<List<Inline>>> rows) implements Block {

        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }

        @Override
        public String write(DocumentWriter writer) {
            return writer.table(this);
        }
    }

    /** The heading of a table column, and the alignment of its cells. */
    record TableHead(Inline name, Anchor side) {

        /** A heading in plain text. */
        public static TableHead of(String name, Anchor side) {
            return new TableHead(new Inline.Text(name), side);
        }
    }

    /** A block of code, line by line. */
    record CodeBlock(List<String> lines) implements Block {

        public CodeBlock {
            lines = List.copyOf(lines);
        }

        @Override
        public String write(DocumentWriter writer) {
            return writer.code(this);
        }
    }
}
