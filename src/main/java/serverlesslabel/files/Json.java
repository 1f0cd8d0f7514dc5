package serverlesslabel.files;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands in its file. */
sealed interface Json {

    /** Where the value begins. */
    Spot spot();

    /** What it is, in words: "a text", "an object". */
    String kind();

    /** Members by name, in the order of the file. */
    record Members(Spot spot, Map<String, Member> byName) implements Json {

        public Members {
            byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /** A member: where its name stands, and its value. */
    record Member(Spot spot, Json value) {}

    /** A list. */
    record Items(Spot spot, List<Json> list) implements Json {

        public Items {
            list = List.copyOf(list);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A text. */
    record Text(Spot spot, String text) implements Json {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A number. */
    record Number(Spot spot, BigDecimal number) implements Json {
        @Override
        public String kind() {
            return "a number";
        }
    }

    /** True or false. */
    record Flag(Spot spot, boolean yes) implements Json {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    /** Null. */
    record Nothing(Spot spot) implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }
}
