package serverlesslabel.report.document;

import java.net.URI;
import serverlesslabel.domain.LabelClass;

/** A piece of running text. Whatever it says is to be shown and never markup. */
public sealed interface Inline {

    /** The piece as a scribe writes it. */
    String write(DocumentWriter scribe);

    /** Words of the program. */
    record Words(String text) implements Inline {
        @Override
        public String write(DocumentWriter scribe) {
            return scribe.words(this);
        }
    }

    /** A name out of the catalog; where it runs from right to left it turns nothing round it. */
    record Name(String text) implements Inline {
        @Override
        public String write(DocumentWriter scribe) {
            return scribe.name(this);
        }
    }

    /** Words that stand out. */
    record Strong(String text) implements Inline {
        @Override
        public String write(DocumentWriter scribe) {
            return scribe.strong(this);
        }
    }

    /** Words that lead to an address; where it is none the program may open, they lead nowhere. */
    record Link(String text, URI address) implements Inline {

        /** An address that is its own text. */
        public static Link of(URI address) {
            return new Link(address.toASCIIString(), address);
        }

        @Override
        public String write(DocumentWriter scribe) {
            return scribe.link(this);
        }
    }

    /** A class of the label. */
    record Letter(LabelClass labelClass) implements Inline {
        @Override
        public String write(DocumentWriter scribe) {
            return scribe.letter(this);
        }
    }

    /** A level on the characteristic at a place, the part of it that documented facts alone give, and both in words. */
    record Steps(int place, int level, int sure, String text) implements Inline {
        @Override
        public String write(DocumentWriter scribe) {
            return scribe.steps(this);
        }
    }
}
