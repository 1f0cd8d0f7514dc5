package serverlesslabel.report.document;

import java.util.List;
import serverlesslabel.picture.Anchor;

/** A part of a document, from margin to margin. */
public sealed interface Block {

    /** The part as a scribe writes it, line feed at its end. */
    String write(DocumentWriter scribe);

    /** What comes below it, 1 for the whole document. */
    record Heading(int depth, String text) implements Block {
        @Override
        public String write(DocumentWriter scribe) {
            return scribe.heading(this);
        }
    }

    /** Running text. */
    record Paragraph(List<Inline> spans) implements Block {

        public Paragraph {
            spans = List.copyOf(spans);
        }

        /** A paragraph of words alone. */
        public static Paragraph of(String text) {
            return new Paragraph(List.of(new Inline.Words(text)));
        }

        @Override
        public String write(DocumentWriter scribe) {
            return scribe.paragraph(this);
        }
    }

    /** A list whose order means something or not. */
    record Items(Order order, List<Item> list) implements Block {

        /** Whether the order of the items means nothing or something. */
        public enum Order { BULLETS, NUMBERS }

        public Items {
            list = List.copyOf(list);
        }

        /** Bullets of words alone. */
        public static Items of(List<String> texts) {
            return new Items(Order.BULLETS, texts.stream()
                .map(text -> new Item(List.of(new Inline.Words(text)), List.of())).toList());
        }

        @Override
        public String write(DocumentWriter scribe) {
            return scribe.items(this);
        }
    }

    /** A line of a list and the bullets below it. */
    record Item(List<Inline> line, List<Item> below) {

        public Item {
            line = List.copyOf(line);
            below = List.copyOf(below);
        }
    }

    /** A table; the first cell of a row says what the row is about. */
    record Table(String caption, List<Head> heads, List<List<List<Inline>>> rows) implements Block {

        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }

        @Override
        public String write(DocumentWriter scribe) {
            return scribe.table(this);
        }
    }

    /** What stands above a column, and on which side the column is aligned. */
    record Head(Inline name, Anchor side) {

        public static Head of(String name, Anchor side) {
            return new Head(new Inline.Words(name), side);
        }
    }

    /** Lines to be typed in as they are. */
    record Code(List<String> lines) implements Block {

        public Code {
            lines = List.copyOf(lines);
        }

        @Override
        public String write(DocumentWriter scribe) {
            return scribe.code(this);
        }
    }
}
