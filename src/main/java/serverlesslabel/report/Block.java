package serverlesslabel.report;

import java.util.List;
import serverlesslabel.picture.Anchor;

/** A part of a document, from margin to margin. */
sealed interface Block {

    /** The part as a scribe writes it, line feed at its end. */
    String write(Scribe scribe);

    /** What comes below it, 1 for the whole document. */
    record Heading(int depth, String text) implements Block {
        @Override
        public String write(Scribe scribe) {
            return scribe.heading(this);
        }
    }

    /** Running text. */
    record Paragraph(List<Span> spans) implements Block {

        public Paragraph {
            spans = List.copyOf(spans);
        }

        /** A paragraph of words alone. */
        static Paragraph of(String text) {
            return new Paragraph(List.of(new Span.Words(text)));
        }

        @Override
        public String write(Scribe scribe) {
            return scribe.paragraph(this);
        }
    }

    /** A list whose order means something or not. */
    record Items(Order order, List<Item> list) implements Block {

        enum Order { BULLETS, NUMBERS }

        public Items {
            list = List.copyOf(list);
        }

        /** Bullets of words alone. */
        static Items of(List<String> texts) {
            return new Items(Order.BULLETS, texts.stream()
                .map(text -> new Item(List.of(new Span.Words(text)), List.of())).toList());
        }

        @Override
        public String write(Scribe scribe) {
            return scribe.items(this);
        }
    }

    /** A line of a list and the bullets below it. */
    record Item(List<Span> line, List<Item> below) {

        public Item {
            line = List.copyOf(line);
            below = List.copyOf(below);
        }
    }

    /** A table; the first cell of a row says what the row is about. */
    record Table(String caption, List<Head> heads, List<List<List<Span>>> rows) implements Block {

        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }

        @Override
        public String write(Scribe scribe) {
            return scribe.table(this);
        }
    }

    /** What stands above a column, and on which side the column is aligned. */
    record Head(Span name, Anchor side) {

        static Head of(String name, Anchor side) {
            return new Head(new Span.Words(name), side);
        }
    }

    /** Lines to be typed in as they are. */
    record Code(List<String> lines) implements Block {

        public Code {
            lines = List.copyOf(lines);
        }

        @Override
        public String write(Scribe scribe) {
            return scribe.code(this);
        }
    }
}
