package serverlesslabel.files.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import serverlesslabel.Generator;
import serverlesslabel.Law;

/** Trees of values as JSON, without Jackson's mapper. */
class TreeTextTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Test
    void aTreeIsALine() {
        var root = NODES.objectNode();
        root.putArray("levels").add(5).add("four");
        root.putObject("empty");
        assertThat(TreeText.line(root)).isEqualTo("{\"levels\":[5,\"four\"],\"empty\":{}}");
    }

    @Law
    void itIsWhatTheMapperWouldWrite(Generator any) throws JsonProcessingException {
        var tree = NODES.objectNode();
        for (int left = any.between(0, 8); left > 0; left--) tree.set(any.text(10), value(any, 3));
        assertThat(TreeText.line(tree)).isEqualTo(new ObjectMapper().writeValueAsString(tree));
    }

    private static JsonNode value(Generator any, int deepest) {
        var list = NODES.arrayNode();
        for (int left = deepest == 0 ? 0 : any.between(0, 4); left > 0; left--) list.add(value(any, deepest - 1));
        return switch (any.between(0, 8)) {
            case 0 -> NODES.textNode(any.text(20));
            case 1 -> NODES.numberNode(any.between(-1000, 1000));
            case 2 -> NODES.numberNode(any.between(-1000, 1000) / 7.0);
            case 3 -> NODES.numberNode(new BigDecimal("12345678901234567890.10"));
            case 4 -> NODES.numberNode(BigInteger.TWO.pow(80));
            case 5 -> NODES.booleanNode(any.between(0, 1) == 0);
            case 6 -> NODES.nullNode();
            case 7 -> NODES.numberNode((long) any.between(0, 1000) << 40);
            default -> list;
        };
    }
}
