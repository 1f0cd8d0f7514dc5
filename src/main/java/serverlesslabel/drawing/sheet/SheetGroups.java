package serverlesslabel.drawing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Source;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.FactWords;
import serverlesslabel.wording.LevelWords;

/** Rows of a table in groups: rank and index, levels, figures. */
final class SheetGroups {

    private final Comparison comparison;
    private final Texts texts;

    SheetGroups(Comparison comparison, Texts texts) {
        this.comparison = comparison;
        this.texts = texts;
    }

    /** The groups from top to bottom; none is empty. */
    List<List<SheetRow>> list() {
        return Stream.of(standing(), levels(), figures()).filter(group -> !group.isEmpty()).toList();
    }

    private List<SheetRow> standing() {
        var words = new SheetWords(comparison.ranking(), texts);
        var rows = new ArrayList<SheetRow>();
        rows.add(WordsRow.certain(texts.get("sheet.rank"), words::rank));
        rows.add(WordsRow.certain(texts.get("sheet.index"), placement -> LevelWords.index(placement, texts)));
        if (words.usesOwnWeights()) rows.add(WordsRow.certain(texts.get("sheet.yours"), words::yourClass));
        return rows;
    }

    private List<SheetRow> levels() {
        return comparison.rubric().characteristics().stream().<SheetRow>map(alone() ? LevelRow::reasoned
            : LevelRow::plain).toList();
    }

    private List<SheetRow> figures() {
        return comparison.rubric().label().questions().<SheetRow>map(question ->
            new WordsRow(question.name(), placement -> entry(placement.service().facts().answer(question)))).toList();
    }

    // A single service has room for a note on how its figures are known.
    private WordsRow.Entry entry(Optional<Fact> fact) {
        return new WordsRow.Entry(
            fact.map(known -> FactWords.value(known, texts)).orElseGet(() -> texts.get("none")),
            fact.map(Fact::documented).orElse(true),
            fact.filter(known -> alone()).map(this::basis).orElse(""));
    }

    private boolean alone() {
        return comparison.placements().size() == 1;
    }

    private String basis(Fact fact) {
        if (!fact.documented()) return texts.get("reasons.recalled");
        return fact.source().map(Source::checked)
            .map(day -> texts.get("reasons.documented", texts.formats().day(day))).orElse("");
    }
}
