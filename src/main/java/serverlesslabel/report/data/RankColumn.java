package serverlesslabel.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.picture.Anchor;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Index;
import serverlesslabel.ranking.Placement;
import serverlesslabel.report.document.Block;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;

/**
 * What a table of services can show of each. A column has a value for programs and words for people; the levels are
 * one column a characteristic.
 */
public enum RankColumn {
    /** Competition rank among all services of the catalog. */
    RANK("rank", "table.rank", Anchor.END, (each, rubric) -> number(each.rank())),
    /** Whether others have the same rank. */
    TIED("tied", "column.tied", Anchor.START, (each, rubric) -> nodes().booleanNode(each.tied())),
    /** The name on the command line. */
    ID("id", "column.id", Anchor.START, (each, rubric) -> text(each.service().id().text())),
    /** The name without the mode. */
    NAME("name", "column.name", Anchor.START, (each, rubric) -> text(each.service().name())),
    /** The mode alone. */
    MODE("mode", "column.mode", Anchor.START, (each, rubric) -> text(each.service().mode())),
    /** Name and mode in one. */
    SERVICE("service", "table.service", Anchor.START, (each, rubric) -> text(each.service().title())),
    /** Who offers it. */
    PROVIDER("provider", "column.provider", Anchor.START, (each, rubric) -> text(each.service().provider().name())),
    /** What kind of service it is: an id for programs, a name for people. */
    CATEGORY("category", "column.category", Anchor.START, (each, rubric) -> text(each.service().category().id())),
    /** Where its provider describes it. */
    DOCUMENTATION("documentation", "column.documentation", Anchor.START, (each, rubric) ->
        text(each.service().documentation().toString())),
    /** The index under the weights given; for people with its range. */
    INDEX("index", "table.index", Anchor.END, (each, rubric) -> tenths(each.index())),
    /** The class under the weights given. */
    CLASS("class", "column.class", Anchor.END, (each, rubric) ->
        text(each.index().classIn(rubric.classes()).letter())),
    /** The letter on the label, by the reference weights. */
    LABEL_CLASS("labelClass", "table.label", Anchor.END, (each, rubric) ->
        text(Comparison.labelClass(each.service(), rubric).letter())),
    /** The index the documented facts alone give. */
    DOCUMENTED_INDEX("documentedIndex", "column.documented", Anchor.END, (each, rubric) ->
        tenths(each.documented())),
    /** The level on each characteristic; for people with its range. */
    LEVELS("levels", "", Anchor.END, (each, rubric) -> {
        var levels = nodes().objectNode();
        rubric.characteristics().forEach(axis -> levels.put(axis.id(), each.service().levels().of(axis)));
        return levels;
    });

    private final String id;
    private final String heading;
    private final Anchor side;
    private final BiFunction<Placement, Rubric, JsonNode> value;

    RankColumn(String id, String heading, Anchor side, BiFunction<Placement, Rubric, JsonNode> value) {
        this.id = id;
        this.heading = heading;
        this.side = side;
        this.value = value;
    }

    /** The name of the value for programs. */
    String id() {
        return id;
    }

    /** The value for programs; of the levels an object. */
    JsonNode value(Placement each, Rubric rubric) {
        return value.apply(each, rubric);
    }

    /** The names in the head of a data file: one, or one a level. */
    Stream<String> names(Rubric rubric) {
        return this == LEVELS ? rubric.characteristics().stream().map(Characteristic::id) : Stream.of(id);
    }

    /** The headings for people: one, or one a level. */
    Stream<Block.Head> heads(Rubric rubric, Texts texts) {
        var words = this == LEVELS ? rubric.characteristics().stream().map(Characteristic::brief)
            : Stream.of(texts.get(heading));
        return words.map(text -> Block.Head.of(text, side));
    }

    /** The value in words: one, or one a level. */
    Stream<String> words(Placement each, Rubric rubric, Texts texts) {
        return switch (this) {
            case RANK -> Stream.of(LevelWords.rank(each, texts));
            case TIED -> Stream.of(texts.get(each.tied() ? "fact.yes" : "fact.no"));
            case CATEGORY -> Stream.of(each.service().category().name());
            case INDEX -> Stream.of(LevelWords.index(each, texts));
            case DOCUMENTED_INDEX -> Stream.of(texts.formats().tenths(each.documented().tenths()));
            case LEVELS -> rubric.characteristics().stream().map(axis -> LevelWords.level(each.service(), axis, texts));
            default -> Stream.of(value(each, rubric).asText());
        };
    }

    private static JsonNode number(int number) {
        return nodes().numberNode(number);
    }

    private static JsonNode text(String text) {
        return nodes().textNode(text);
    }

    private static JsonNode tenths(Index index) {
        return nodes().numberNode(BigDecimal.valueOf(index.tenths(), 1));
    }

    // A method, because the constants above are made before any field of the class is.
    private static JsonNodeFactory nodes() {
        return JsonNodeFactory.instance;
    }
}
