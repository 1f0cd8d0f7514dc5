package serverlesslabel.files.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import serverlesslabel.domain.Message;

/** A JSON value with its position in the file. */
public sealed interface Json {

    /** In digits; longer numbers are not read. */
    int LONGEST_NUMBER = 100;

    /** Returns where the value begins. */
    Position spot();

    /** Returns what kind of value it is, for messages: "a text", "an object". */
    Message kind();

    /** An object: its members by name, in the order of the file. */
    record Members(Position spot, Map<String, Member> byName) implements Json {

        public Members {
            byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        }

        @Override
        public Message kind() {
            return Message.of("problem.kind.object");
        }
    }

    /** A member of an object: where its name begins, and its value. */
    record Member(Position spot, Json value) {}

    /** A list of values, in the order of the file. */
    record Items(Position spot, List<Json> list) implements Json {

        public Items {
            list = List.copyOf(list);
        }

        @Override
        public Message kind() {
            return Message.of("problem.kind.list");
        }
    }

    /** A text. */
    record Text(Position spot, String text) implements Json {
        @Override
        public Message kind() {
            return Message.of("problem.kind.text");
        }
    }

    /** A number. */
    record Number(Position spot, BigDecimal number) implements Json {
        @Override
        public Message kind() {
            return Message.of("problem.kind.number");
        }
    }

    /** A number that would take more than a hundred digits to write out: too long to be computed with or printed. */
    record LongNumber(Position spot) implements Json {
        @Override
        public Message kind() {
            return Message.of("problem.kind.number.long", LONGEST_NUMBER);
        }
    }

    /** The value true or false. */
    record Flag(Position spot, boolean yes) implements Json {
        @Override
        public Message kind() {
            return Message.of("problem.kind.flag");
        }
    }

    /** The value null. */
    record Null(Position spot) implements Json {
        @Override
        public Message kind() {
            return Message.of("problem.kind.null");
        }
    }
}
