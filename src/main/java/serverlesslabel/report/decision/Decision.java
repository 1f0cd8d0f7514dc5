package serverlesslabel.report.decision;

import java.util.ArrayList;
import java.util.List;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.ranking.Person;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.RankRanges;
import serverlesslabel.ranking.ScoreDifference;
import serverlesslabel.report.document.Block;
import serverlesslabel.text.SafeText;
import serverlesslabel.wording.BracketWords;
import serverlesslabel.wording.ScoreDifferenceWords;
import serverlesslabel.wording.ServiceWords;

/** The document of a decision as blocks, independent of the syntax it is written in. */
final class Decision {

    private final DecisionContext context;
    private final List<Person> people;
    private final String file;

    /**
     * The document of a decision.
     *
     * @param people who took part; empty where nobody is named
     * @param file   the file name in the command that reproduces it
     */
    Decision(DecisionContext context, List<Person> people, String file) {
        this.context = context;
        this.people = List.copyOf(people);
        this.file = file;
    }

    /** The title: the reader's own, or the names of the options. */
    String title() {
        return ServiceWords.title(SafeText.oneLine(context.title()),
            context.comparison().placements().stream().map(Placement::service).toList(), context.texts());
    }

    /** The whole document. */
    List<Block> blocks() {
        var blocks = new ArrayList<>(opening());
        blocks.addAll(sections());
        blocks.add(Block.Paragraph.of(context.text("sheet.foot.right", context.rubric().name())));
        return blocks;
    }

    /** The beginning: title, context, and the outcome where there is more than one option. */
    List<Block> opening() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title()));
        blocks.add(Block.Paragraph.of(contextLine()));
        if (context.comparison().weights().unset()) blocks.add(Block.Paragraph.of(context.text("weights.unset")));
        if (!context.single()) blocks.add(Block.Paragraph.of(outcome()));
        return blocks;
    }

    /** The sections after the beginning, with their headings. */
    List<Block> sections() {
        var citations = new Citations(context.texts());
        var tables = new DecisionTables(context);
        var sensitivity = new DecisionSensitivity(context, citations);
        var blocks = new ArrayList<Block>();
        section(blocks, "record.options", List.of(tables.options()));
        section(blocks, "record.weights", List.of(tables.weights()));
        if (!people.isEmpty()) section(blocks, "web.people", new DecisionPeople(context, people).blocks());
        section(blocks, "record.levels", List.of(tables.levels(), Block.Paragraph.of(context.text("record.notes"))));
        section(blocks, "record.why", new DecisionReasons(context, citations).blocks());
        section(blocks, context.single() ? "place.title" : "record.changes", sensitivity.changes());
        section(blocks, "record.open", sensitivity.open());
        var sources = citations.list();
        if (!sources.list().isEmpty()) section(blocks, "record.sources", List.of(sources));
        section(blocks, "record.again", List.of(new Block.CodeBlock(List.of(ReproduceCommand.of(context, file)))));
        return blocks;
    }

    private void section(List<Block> blocks, String key, List<Block> content) {
        blocks.add(new Block.Heading(2, context.text(key)));
        blocks.addAll(content);
    }

    private String contextLine() {
        var comparison = context.comparison();
        var weights = comparison.profile().map(profile -> context.text("sheet.profile", profile.name()))
            .orElse(context.text("sheet.own"));
        var shown = context.shown().size() == comparison.ranking().size() ? "" : " \u00b7 "
            + context.text("status.shown", context.whole(context.shown().size()),
                context.whole(comparison.ranking().size()));
        return context.text("record.context", context.rubric().version(),
            comparison.catalog().day().or(comparison::asOf).map(context.texts().formats()::day)
                .orElse(context.text("none")), weights,
            context.whole(comparison.ranking().size())) + shown;
    }

    private String outcome() {
        var options = context.options();
        if (options.tied(0))
            return new BracketWords(options, context.texts()).nearest(Bracket.ofFirst(options)) + ahead();
        var gap = ScoreDifference.between(context.leader(), options.service(1), options.weights(), context.rubric());
        boolean sure = RankRanges.of(options).at(0).worst() == 1;
        return context.text("record.first", context.call(context.leader()),
            ScoreDifferenceWords.points(gap.points(), context.texts()),
            context.call(options.service(1))) + (sure ? "" : " " + context.text("record.rests")) + ahead();
    }

    // A later reader should know that a shown service had a higher index and is not among the options.
    private String ahead() {
        var ranking = context.comparison().ranking();
        var best = context.shown().leader().filter(service -> ranking.rankOf(
            ranking.catalog().place(service.id()).orElseThrow()) < ranking.rankOf(context.options().place(0)));
        return best.map(service -> " " + context.text("record.ahead", context.whole(context.shown().size()),
            context.call(service))).orElse("");
    }
}
