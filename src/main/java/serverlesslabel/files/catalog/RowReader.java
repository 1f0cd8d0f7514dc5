package serverlesslabel.files.catalog;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Source;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.files.table.CellNumber;
import serverlesslabel.files.table.CsvRow;
import serverlesslabel.files.table.RowId;
import serverlesslabel.files.table.SharedValues;
import serverlesslabel.state.ColumnMeaning;
import serverlesslabel.state.ColumnMeaning.Kind;

/**
 * Reads rows that are surely right, in a few microseconds each. It has no words for what is wrong: it gives up on any
 * row that the reader of JSON files might object to, and whoever asks reads that row as JSON. Services share equal
 * values.
 */
final class RowReader {

    private static final int LONGEST_ADDRESS = 500;

    private final TableHeader.Column name;
    private final TableHeader.Column mode;
    private final TableHeader.Column provider;
    private final TableHeader.Column category;
    private final TableHeader.Column documentation;
    private final TableHeader.Column id;
    private final List<Characteristic> characteristics;
    private final List<LevelColumns> stated;
    private final FactsReader facts;
    /** What no fact at all gives: the same for every service of a table without facts. */
    private final List<Level> documented;
    private final SharedValues<Optional<Provider>> providers = new SharedValues<>(text ->
        RowText.isLine(text) ? Optional.of(new Provider(text)) : Optional.empty());
    private final SharedValues<Optional<String>> modes = new SharedValues<>(text ->
        text.isEmpty() || RowText.isLine(text) ? Optional.of(text) : Optional.empty());
    private final SharedValues<Optional<Category>> categories;
    private final SharedValues<List<Judgement>> judgements = new SharedValues<>(RowReader::judgements);
    private final SharedValues<Integer> steps;

    /** The columns of one characteristic: its level, the reason for it, and the reason for all. */
    private record LevelColumns(String characteristic, TableHeader.Column level, TableHeader.Column reason,
                              TableHeader.Column common, boolean mayBeEmpty) {}

    /**
     * A reader of the rows of one table.
     *
     * @param header        a valid header
     * @param days          the days on which facts may have been looked up
     * @param defaultReason the reason for a level where the row gives none
     */
    RowReader(TableHeader header, LookupPeriod days, String defaultReason) {
        var names = header.names();
        this.name = header.field("name");
        this.mode = header.field("mode");
        this.provider = header.field("provider");
        this.category = header.field("category");
        this.documentation = header.field("documentation");
        this.id = header.field("id");
        this.characteristics = names.rubric().characteristics();
        var reason = header.field(ColumnNames.REASON);
        var common = reason.isThere() ? reason : new TableHeader.Column(-1, defaultReason);
        this.stated = header.characteristics().stream().map(characteristic -> new LevelColumns(characteristic,
            header.column(ColumnMeaning.level(characteristic)),
            header.column(new ColumnMeaning(Kind.REASON, characteristic)),
            new TableHeader.Column(common.place(), common.constant().isEmpty() ? defaultReason : common.constant()),
            header.hasFactsFor(characteristic))).toList();
        this.facts = new FactsReader(header, days);
        this.documented = Levels.of(characteristics, Facts.NONE).documented();
        this.categories = new SharedValues<>(text -> names.rubric().category(names.category(text)));
        this.steps = new SharedValues<>(text -> CellNumber.of(text, header.mark())
            .map(number -> number.stripTrailingZeros().toPlainString()).filter(number -> number.matches("[0-5]"))
            .map(Integer::valueOf).orElse(-1));
    }

    /** Returns the service of a row; empty if the row may have a problem. */
    Optional<Service> read(CsvRow row) {
        return read(row, this::levels);
    }

    /** Returns whether everything but the levels is surely right in a row. */
    boolean isRightBesideLevels(CsvRow row) {
        return read(row, (any, known) -> Optional.of(Levels.of(characteristics, Facts.NONE))).isPresent();
    }

    private Optional<Service> read(CsvRow row, BiFunction<CsvRow, Facts, Optional<Levels>> rated) {
        var named = name.text(row);
        var ofMode = modes.of(mode.text(row));
        var ofProvider = providers.of(provider.text(row));
        var ofCategory = categories.of(category.text(row));
        var address = address(documentation.text(row));
        if (ofMode.isEmpty() || ofProvider.isEmpty() || ofCategory.isEmpty() || address.isEmpty()
            || !RowText.isLine(named)) return Optional.empty();
        var given = id.text(row);
        var made = given.isEmpty() ? RowId.of(named, ofMode.get()) : given;
        if (!ServiceId.isValid(made)) return Optional.empty();
        return facts.read(row).flatMap(known -> rated.apply(row, known).map(levels ->
            new Service(new ServiceId(made), named, ofMode.get(), ofProvider.get(), ofCategory.get(),
                address.get(), known, levels)));
    }

    /** Returns the facts and levels of a row that are surely right, so that nobody needs to look at them again. */
    Set<ColumnMeaning> sure(CsvRow row) {
        var sure = facts.sure(row);
        for (var cells : stated) if (hasRightReason(cells.characteristic, row) && steps(cells.level.text(row)) >= 0)
            sure.add(ColumnMeaning.level(cells.characteristic));
        return sure;
    }

    /** Returns whether the reason for the level on a characteristic is surely right in a row. */
    boolean hasRightReason(String characteristic, CsvRow row) {
        return stated.stream().filter(cells -> cells.characteristic.equals(characteristic))
            .anyMatch(cells -> !judgements.of(reason(cells, row)).isEmpty());
    }

    private Optional<Levels> levels(CsvRow row, Facts known) {
        var judged = new HashMap<String, Judgement>(2 * stated.size());
        for (var cells : stated) {
            var level = cells.level.text(row);
            if (level.isEmpty() && cells.mayBeEmpty) continue;
            int reached = steps(level);
            var reasons = judgements.of(reason(cells, row));
            if (reached < 0 || reasons.isEmpty()) return Optional.empty();
            judged.put(cells.characteristic, reasons.get(reached));
        }
        return Optional.of(facts.isNeverKnown() ? judgedOnly(judged) : Levels.of(characteristics, known, judged));
    }

    private Levels judgedOnly(Map<String, Judgement> judged) {
        var levels = new ArrayList<Level>(characteristics.size());
        for (var characteristic : characteristics) {
            var judgement = judged.get(characteristic.id());
            levels.add(judgement == null ? documented.get(characteristic.place()) : judgement.level());
        }
        return new Levels(levels, documented, judged);
    }

    private int steps(String level) {
        if (level.length() == 1 && level.charAt(0) >= '0' && level.charAt(0) <= '0' + Level.TOP)
            return level.charAt(0) - '0';
        return steps.of(level);
    }

    private static String reason(LevelColumns cells, CsvRow row) {
        var own = cells.reason.text(row);
        return own.isEmpty() ? cells.common.text(row) : own;
    }

    // One for each level; none if the reason may have a problem.
    private static List<Judgement> judgements(String reason) {
        return RowText.isLine(reason) ? IntStream.rangeClosed(0, Level.TOP)
            .mapToObj(steps -> new Judgement(new Level(steps), reason, Optional.empty())).toList() : List.of();
    }

    /** Returns an address that is surely right; empty for any other. */
    static Optional<URI> address(String text) {
        if (text.length() > LONGEST_ADDRESS || text.indexOf('@') >= 0) return Optional.empty();
        try {
            var address = new URI(text);
            return Source.isSafe(address) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
