package serverlesslabel.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.picture.Anchor;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Index;
import serverlesslabel.report.document.Block;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;

/**
 * The columns of a table of services. Each has a value for data formats and words for documents; {@code LEVELS} and
 * {@code DOCUMENTED_LEVELS} stand for one column per characteristic.
 */
public enum RankColumn {
    /** The competition rank among all services of the catalog, from 1. */
    RANK("rank", "column.rank.all", Anchor.END, (row, rubric) -> number(row.placement().rank())),
    /** Whether another service has the same rank. */
    TIED("tied", "column.tied", Anchor.START, (row, rubric) -> nodes().booleanNode(row.placement().tied())),
    /** The id, which names the service on the command line. */
    ID("id", "column.id", Anchor.START, (row, rubric) -> text(row.service().id().text())),
    /** The name without the mode. */
    NAME("name", "column.name", Anchor.START, (row, rubric) -> text(row.service().name())),
    /** The mode. */
    MODE("mode", "column.mode", Anchor.START, (row, rubric) -> text(row.service().mode())),
    /** The title: name and mode. */
    SERVICE("service", "table.service", Anchor.START, (row, rubric) -> text(row.service().title())),
    /** The name of the provider. */
    PROVIDER("provider", "column.provider", Anchor.START, (row, rubric) -> text(row.service().provider().name())),
    /** The category: its id in data, its name in documents. */
    CATEGORY("category", "column.category", Anchor.START, (row, rubric) -> text(row.service().category().id())),
    /** The address of the provider's documentation. */
    DOCUMENTATION("documentation", "column.documentation", Anchor.START, (row, rubric) ->
        text(row.service().documentation().toString())),
    /** The index by the weights given; in documents with its range. */
    INDEX("index", "table.index", Anchor.END, (row, rubric) -> tenths(row.placement().index())),
    /** The class by the weights given; in documents with what is open about it. */
    CLASS("class", "column.class", Anchor.END, (row, rubric) ->
        text(row.placement().index().classIn(rubric.classes()).letter())),
    /** The class on the label, by the reference weights; in documents with what is open about it. */
    LABEL_CLASS("labelClass", "table.label", Anchor.END, (row, rubric) ->
        text(Comparison.labelClass(row.service(), rubric).letter())),
    /** The index by the documented facts alone. */
    DOCUMENTED_INDEX("documentedIndex", "column.documented", Anchor.END, (row, rubric) ->
        tenths(row.placement().documented())),
    /** The competition rank among the services of the table, from 1. */
    RANK_AMONG("rankAmong", "table.rank", Anchor.END, (row, rubric) -> number(row.rank())),
    /** The competition rank in its category, from 1; in documents with the number of services there. */
    CATEGORY_RANK("categoryRank", "column.rank.category", Anchor.END, (row, rubric) ->
        number(row.category().rank())),
    /** The number of services in its category. */
    CATEGORY_SIZE("categorySize", "column.category.size", Anchor.END, (row, rubric) -> number(row.category().size())),
    /** The id of the first service of its category. */
    CATEGORY_LEADER("categoryLeader", "column.category.leader", Anchor.START, (row, rubric) ->
        text(row.category().leader().id().text())),
    /** The ids of the published definitions it meets, by all stated facts. */
    MEETS("meets", "column.meets", Anchor.START, (row, rubric) -> {
        var ids = nodes().arrayNode();
        rubric.definitions().stream().filter(definition -> definition.holds(row.service().facts()))
            .forEach(definition -> ids.add(definition.id()));
        return ids;
    }),
    /** The level on each characteristic; in documents with its range. */
    LEVELS("levels", "", Anchor.END, (row, rubric) -> {
        var levels = nodes().objectNode();
        rubric.characteristics().forEach(axis -> levels.put(axis.id(), row.service().levels().of(axis)));
        return levels;
    }),
    /** The class by the weights given that the documented facts alone give. */
    DOCUMENTED_CLASS("documentedClass", "column.documented.class", Anchor.END, (row, rubric) ->
        text(ClassRange.of(row.placement(), rubric).documented().letter())),
    /** The class on the label that the documented facts alone would give. */
    DOCUMENTED_LABEL("documentedLabelClass", "column.documented.label", Anchor.END, (row, rubric) ->
        text(ClassRange.of(row.service(), rubric).documented().letter())),
    /** The level on each characteristic that the documented facts alone give. */
    DOCUMENTED_LEVELS("documentedLevels", "", Anchor.END, (row, rubric) -> {
        var levels = nodes().objectNode();
        rubric.characteristics().forEach(axis -> levels.put(axis.id(), row.service().levels().documentedOf(axis)));
        return levels;
    });

    private final String id;
    private final String heading;
    private final Anchor side;
    private final BiFunction<RankTable.Row, Rubric, JsonNode> value;

    RankColumn(String id, String heading, Anchor side, BiFunction<RankTable.Row, Rubric, JsonNode> value) {
        this.id = id;
        this.heading = heading;
        this.side = side;
        this.value = value;
    }

    /** The name of the column in JSON. */
    String id() {
        return id;
    }

    /** The value of a row; for {@code LEVELS} an object with one member per characteristic. */
    JsonNode value(RankTable.Row row, Rubric rubric) {
        return value.apply(row, rubric);
    }

    /** The names in the header of a data file: one; for {@code LEVELS} one per characteristic. */
    Stream<String> names(Rubric rubric) {
        return switch (this) {
            case LEVELS -> rubric.characteristics().stream().map(Characteristic::id);
            case DOCUMENTED_LEVELS -> rubric.characteristics().stream().map(axis -> axis.id() + "-documented");
            default -> Stream.of(id);
        };
    }

    /** The headings in a document: one; for {@code LEVELS} one per characteristic. */
    Stream<Block.TableHead> heads(Rubric rubric, Texts texts) {
        var words = switch (this) {
            case LEVELS -> rubric.characteristics().stream().map(Characteristic::brief);
            case DOCUMENTED_LEVELS -> rubric.characteristics().stream()
                .map(axis -> texts.get("column.documented.level", axis.brief()));
            default -> Stream.of(texts.get(heading));
        };
        return words.map(text -> Block.TableHead.of(text, side));
    }

    /** The cells of a row in a document: one; for {@code LEVELS} one per characteristic. */
    Stream<String> words(RankTable.Row row, Rubric rubric, Texts texts) {
        return switch (this) {
            case RANK -> Stream.of(LevelWords.rank(row.placement(), texts));
            case RANK_AMONG -> Stream.of(LevelWords.rank(row.rank(), row.tied(), texts));
            case CATEGORY_RANK -> Stream.of(LevelWords.standing(row.category(), texts));
            case TIED -> Stream.of(texts.get(row.placement().tied() ? "fact.yes" : "fact.no"));
            case CATEGORY -> Stream.of(row.service().category().name());
            case INDEX -> Stream.of(LevelWords.index(row.placement(), texts));
            case DOCUMENTED_INDEX -> Stream.of(texts.formats().tenths(row.placement().documented().tenths()));
            case CLASS -> Stream.of(LevelWords.letter(ClassRange.of(row.placement(), rubric), texts));
            case LABEL_CLASS -> Stream.of(LevelWords.letter(ClassRange.of(row.service(), rubric), texts));
            case MEETS -> Stream.of(Csv.list(value(row, rubric)));
            case LEVELS -> rubric.characteristics().stream().map(axis -> LevelWords.level(row.service(), axis, texts));
            case DOCUMENTED_LEVELS -> rubric.characteristics().stream()
                .map(axis -> Integer.toString(row.service().levels().documentedOf(axis)));
            default -> Stream.of(value(row, rubric).asText());
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

    // A method, because enum constants are initialized before static fields.
    private static JsonNodeFactory nodes() {
        return JsonNodeFactory.instance;
    }
}
