package serverlesslabel.report.document;

import java.net.URI;
import serverlesslabel.domain.LabelClass;

/** An inline of a document, in CommonMark's sense. Its text is always shown as text and never read as markup. */
public sealed interface Inline {

    /** The inline in the syntax of a writer. */
    String write(DocumentWriter writer);

    /** Plain text. */
    record Text(String text) implements Inline {
        @Override
        public String write(DocumentWriter writer) {
            return writer.text(this);
        }
    }

    /** A name from the catalog; where it runs from right to left, the text around it keeps its direction. */
    record Name(String text) implements Inline {
        @Override
        public String write(DocumentWriter writer) {
            return writer.name(this);
        }
    }

    /** Strongly emphasized text. */
    record Strong(String text) implements Inline {
        @Override
        public String write(DocumentWriter writer) {
            return writer.strong(this);
        }
    }

    /** A link; written as its text alone where the address is not a safe one ({@code Source.isSafe}). */
    record Link(String text, URI address) implements Inline {

        /** A link whose text is its address. */
        public static Link of(URI address) {
            return new Link(address.toASCIIString(), address);
        }

        @Override
        public String write(DocumentWriter writer) {
            return writer.link(this);
        }
    }

    /** A link to a file that is published together with the document, by its path relative to it. */
    record LocalLink(String text, String path) implements Inline {
        @Override
        public String write(DocumentWriter writer) {
            return writer.localLink(this);
        }
    }

    /**
     * A label class, shown as its letter.
     *
     * @param open what a check could still make of it, "or C"; blank where the class is certain
     */
    record Letter(LabelClass labelClass, String open) implements Inline {
        @Override
        public String write(DocumentWriter writer) {
            return writer.letter(this);
        }
    }

    /**
     * A level as a bar of steps with its text.
     *
     * @param place place of the characteristic in the rubric, which gives the colour
     * @param level the stated level, 0 to 5
     * @param sure  the level by the documented facts alone, 0 to {@code level}
     * @param text  the level in words, with its range
     */
    record Steps(int place, int level, int sure, String text) implements Inline {
        @Override
        public String write(DocumentWriter writer) {
            return writer.steps(this);
        }
    }
}
