package serverlesslabel.files.catalog;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Source;
import serverlesslabel.files.json.CsvRow;

/**
 * Reads rows that are surely right, in a few microseconds each. It has no words for what is wrong: it gives up on any
 * row that the reader of JSON files might object to, and whoever asks reads that row as JSON. Services share equal
 * values.
 */
final class RowReader {

    private static final int LONGEST_ADDRESS = 500;

    private final CsvHeader header;
    private final String defaultReason;
    private final List<String> levels;
    private final List<String> reasons;
    /** What no fact at all gives: the same for every service of a table. */
    private final List<Level> documented;
    private final SharedValues<Optional<Provider>> providers = new SharedValues<>(text ->
        RowText.isLine(text) ? Optional.of(new Provider(text)) : Optional.empty());
    private final SharedValues<Optional<String>> modes = new SharedValues<>(text ->
        text.isEmpty() || RowText.isLine(text) ? Optional.of(text) : Optional.empty());
    private final SharedValues<Optional<Category>> categories;
    private final SharedValues<List<Judgement>> judgements = new SharedValues<>(RowReader::judgements);

    /**
     * A reader of the rows of one table.
     *
     * @param header        a valid header
     * @param defaultReason the reason for a level where the row gives none
     */
    RowReader(CsvHeader header, Rubric rubric, String defaultReason) {
        this.header = header;
        this.defaultReason = defaultReason;
        this.levels = header.characteristics();
        this.reasons = levels.stream().map(CsvHeader::reasonColumn).toList();
        this.documented = Levels.of(rubric.characteristics(), Facts.NONE).documented();
        this.categories = new SharedValues<>(text -> rubric.category(header.category(text)));
    }

    /** Returns the service of a row; empty if the row may have a problem. */
    Optional<Service> read(CsvRow row) {
        var name = text("name", row);
        var mode = modes.of(text("mode", row));
        var provider = providers.of(text("provider", row));
        var category = categories.of(text("category", row));
        var documentation = address(text("documentation", row));
        if (mode.isEmpty() || provider.isEmpty() || category.isEmpty() || documentation.isEmpty()
            || !RowText.isLine(name)) return Optional.empty();
        var stated = header.text("id", row);
        var id = stated.isEmpty() ? RowText.id(name, mode.get()) : stated;
        return ServiceId.isValid(id) ? levels(row).map(levels -> new Service(new ServiceId(id), name, mode.get(),
            provider.get(), category.get(), documentation.get(), Facts.NONE, levels)) : Optional.empty();
    }

    private Optional<Levels> levels(CsvRow row) {
        var stated = new ArrayList<Level>(levels.size());
        var judged = new HashMap<String, Judgement>(2 * levels.size());
        for (int place = 0; place < levels.size(); place++) {
            var level = header.text(levels.get(place), row);
            var known = judgements.of(reason(place, row));
            if (level.length() != 1 || level.charAt(0) < '0' || level.charAt(0) > '0' + Level.TOP || known.isEmpty())
                return Optional.empty();
            var judgement = known.get(level.charAt(0) - '0');
            stated.add(judgement.level());
            judged.put(levels.get(place), judgement);
        }
        return Optional.of(new Levels(stated, documented, judged));
    }

    private String reason(int place, CsvRow row) {
        var own = header.text(reasons.get(place), row);
        var stated = own.isEmpty() ? header.text(CsvHeader.REASON, row) : own;
        return stated.isEmpty() ? defaultReason : RowText.plain(stated);
    }

    // One for each level; none if the reason may have a problem.
    private static List<Judgement> judgements(String reason) {
        return RowText.isLine(reason) ? IntStream.rangeClosed(0, Level.TOP)
            .mapToObj(steps -> new Judgement(new Level(steps), reason, Optional.empty())).toList() : List.of();
    }

    private String text(String column, CsvRow row) {
        return RowText.plain(header.text(column, row));
    }

    private static Optional<URI> address(String text) {
        if (text.length() > LONGEST_ADDRESS || text.indexOf('@') >= 0) return Optional.empty();
        try {
            var address = new URI(text);
            return Source.isSafe(address) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
