package serverlesslabel.files.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import serverlesslabel.domain.Message;

/** A JSON value that knows where it stands in its file. */
public sealed interface Json {

    /** Where the value begins. */
    Position spot();

    /** What it is: "a text", "an object". */
    Message kind();

    /** Members by name, in the order of the file. */
    record Members(Position spot, Map<String, Member> byName) implements Json {

        public Members {
            byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        }

        @Override
        public Message kind() {
            return Message.of("problem.kind.object");
        }
    }

    /** A member: where its name stands, and its value. */
    record Member(Position spot, Json value) {}

    /** A list. */
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

    /** True or false. */
    record Flag(Position spot, boolean yes) implements Json {
        @Override
        public Message kind() {
            return Message.of("problem.kind.flag");
        }
    }

    /** Null. */
    record Nothing(Position spot) implements Json {
        @Override
        public Message kind() {
            return Message.of("problem.kind.null");
        }
    }
}
