package serverlesslabel.report.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.domain.Fact;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.Index;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.FactWords;
import serverlesslabel.wording.LevelReason;
import serverlesslabel.wording.LevelWords;
import serverlesslabel.wording.SourceWords;

/** The sentences about what differs, which text and Markdown share. */
final class DifferenceWords {

    private final Texts texts;

    DifferenceWords(Texts texts) {
        this.texts = texts;
    }

    /** How many services changed, came, went and stayed, and which way letters went. */
    List<String> summary(CatalogDifference difference) {
        if (!difference.differs()) return List.of(texts.get("difference.none"));
        var sentences = new ArrayList<String>();
        sentences.add(texts.get("difference.summary", whole(difference.changed().size()),
            whole(difference.added().size()), whole(difference.removed().size()), whole(difference.unchanged())));
        int fell = difference.where(ServiceDifference::letterFell).size();
        int rose = difference.where(ServiceDifference::letterRose).size();
        sentences.add(fell + rose == 0 ? texts.get("difference.letters.none")
            : texts.get("difference.letters", whole(fell), whole(rose)));
        return sentences;
    }

    /** A line for each thing that differs between the rubrics; none where nothing does. */
    List<String> rubric(RubricDifference rubric) {
        var lines = new ArrayList<String>();
        if (rubric.renamed()) lines.add(texts.get("difference.rubric", rubric.before().name(),
            rubric.before().version(), rubric.after().name(), rubric.after().version()));
        rubric.weights().forEach(move -> lines.add(texts.get("difference.weight", move.characteristic().brief(),
            weight(move.before()), weight(move.after()))));
        rubric.classes().forEach(move -> lines.add(texts.get("difference.class", move.letter(), whole(move.before()),
            whole(move.after()))));
        rubric.ladders().forEach(axis -> lines.add(texts.get("difference.ladder", axis.brief())));
        return lines;
    }

    /** "B 84.0 → A 92.0", with what is not certain: "A or B 88.0–92.0". */
    String standing(ServiceDifference service) {
        return arrow(standing(service.standingBefore()), standing(service.standingAfter()));
    }

    /** "A or B 88.0–92.0". */
    String standing(ServiceDifference.Standing standing) {
        return letters(standing.letters()) + " " + index(standing);
    }

    /** "A", or "A or B" where that is not certain. */
    String letters(ClassRange letters) {
        var open = LevelWords.open(letters, texts);
        return open.isEmpty() ? letters.stated().letter() : texts.get("class.open", letters.stated().letter(), open);
    }

    /** "92.0", or "88.0–92.0". */
    String index(ServiceDifference.Standing standing) {
        return range(tenths(standing.documented()), tenths(standing.index()));
    }

    /** One value and the one in its place. */
    String arrow(String before, String after) {
        return texts.get("difference.move", before, after);
    }

    /** A level that moved and what moved it: "Elastic 3 → 4, by a fact: Capacity delay". */
    String level(LevelDifference level) {
        var move = texts.get("difference.level", level.characteristic().brief(),
            range(whole(level.documentedBefore()), whole(level.before())),
            range(whole(level.documentedAfter()), whole(level.after())));
        var names = level.facts().stream().map(fact -> fact.question().name()).collect(Collectors.joining(", "));
        return switch (level.cause()) {
            case FACTS -> texts.get("difference.by.facts", move, names);
            case LADDER -> texts.get("difference.by.ladder", move);
            case BOTH -> texts.get("difference.by.both", move, names);
            case JUDGEMENT -> texts.get("difference.by.judgement", move);
        };
    }

    /** What the new level means; blank at level 0 of a count. */
    String meaning(LevelDifference level) {
        return LevelReason.meaning(level.rating(), texts);
    }

    /** A fact that differs: "SLA: 99.9 % → 99.95 %". */
    String fact(FactDifference fact) {
        var question = fact.question().name();
        return switch (fact.kind()) {
            case EVIDENCE -> texts.get("difference.evidence", question,
                FactWords.marked(fact.after().orElseThrow(), texts));
            case ADDED, REMOVED, VALUE, BASIS -> texts.get("past.fact", question, value(fact.before()),
                value(fact.after()));
        };
    }

    /** Where a fact is stated now, and its note; none where it is not known any more. */
    List<String> evidence(FactDifference difference) {
        return difference.after().stream().flatMap(fact -> Stream.of(fact.note(), basis(fact, fact.source()
            .map(source -> SourceWords.of(source, texts)).orElse(texts.get("explain.nowhere")))))
            .filter(line -> !line.isEmpty()).toList();
    }

    /** Whether a fact was checked, and where: "checked: https://…". */
    String basis(Fact fact, String where) {
        return texts.get(fact.documented() ? "explain.documented" : "explain.recalled", where);
    }

    /** What else is stated of a service and differs. */
    String statement(ServiceDifference service, ServiceDifference.Statement statement) {
        return switch (statement) {
            case NAME -> texts.get("difference.name", service.before().title(), service.after().title());
            case PROVIDER -> texts.get("difference.provider", service.before().provider().name(),
                service.after().provider().name());
            case CATEGORY -> texts.get("difference.category", service.before().category().name(),
                service.after().category().name());
            case DOCUMENTATION -> texts.get("difference.documentation", service.before().documentation(),
                service.after().documentation());
            case LIFE -> texts.get("difference.life");
        };
    }

    private String value(Optional<Fact> fact) {
        return fact.map(known -> FactWords.marked(known, texts)).orElse(texts.get("reasons.unknown"));
    }

    private String weight(Optional<Integer> points) {
        return points.map(this::whole).orElse("–");
    }

    private String range(String sure, String stated) {
        return sure.equals(stated) ? stated : texts.get("range", sure, stated);
    }

    private String tenths(Index index) {
        return texts.formats().tenths(index.tenths());
    }

    private String whole(int number) {
        return texts.formats().whole(number);
    }
}
