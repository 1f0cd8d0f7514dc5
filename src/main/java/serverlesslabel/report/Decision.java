package serverlesslabel.report;

import java.util.ArrayList;
import java.util.List;
import serverlesslabel.drawing.BracketWords;
import serverlesslabel.drawing.ComparisonSheet;
import serverlesslabel.drawing.GapWords;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.ranking.Gap;
import serverlesslabel.ranking.RankRanges;

/** The document of a choice, the same on every medium. */
final class Decision {

    private final Choice choice;
    private final String file;

    /** The document of a choice; {@code file} is what the command at its end writes. */
    Decision(Choice choice, String file) {
        this.choice = choice;
        this.file = file;
    }

    String title() {
        return ComparisonSheet.title(choice.comparison(), choice.title(), choice.texts());
    }

    /** All of it. */
    List<Block> blocks() {
        var blocks = new ArrayList<>(opening());
        blocks.addAll(sections());
        blocks.add(Block.Paragraph.of(choice.say("sheet.foot.right")));
        return blocks;
    }

    /** What it is called, what it stands on and what it comes to. */
    List<Block> opening() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title()));
        blocks.add(Block.Paragraph.of(context()));
        if (choice.comparison().weights().unset()) blocks.add(Block.Paragraph.of(choice.say("weights.unset")));
        if (!choice.single()) blocks.add(Block.Paragraph.of(outcome()));
        return blocks;
    }

    /** Everything else, section by section. */
    List<Block> sections() {
        var citations = new Citations(choice.texts());
        var tables = new DecisionTables(choice);
        var doubts = new DecisionDoubts(choice, citations);
        var blocks = new ArrayList<Block>();
        section(blocks, "record.options", List.of(tables.options()));
        section(blocks, "record.weights", List.of(tables.weights()));
        section(blocks, "record.levels", List.of(tables.levels(), Block.Paragraph.of(choice.say("record.notes"))));
        section(blocks, "record.why", new DecisionReasons(choice, citations).blocks());
        section(blocks, choice.single() ? "place.title" : "record.changes", doubts.changes());
        section(blocks, "record.open", doubts.open());
        var sources = citations.list();
        if (!sources.list().isEmpty()) section(blocks, "record.sources", List.of(sources));
        section(blocks, "record.again", List.of(new Block.Code(List.of(Recipe.of(choice, file)))));
        return blocks;
    }

    private void section(List<Block> blocks, String key, List<Block> content) {
        blocks.add(new Block.Heading(2, choice.say(key)));
        blocks.addAll(content);
    }

    private String context() {
        var comparison = choice.comparison();
        var weights = comparison.profile().map(each -> choice.say("sheet.profile", each.name()))
            .orElse(choice.say("sheet.own"));
        var shown = choice.shown().size() == comparison.ranking().size() ? "" : " \u00b7 " + choice.say("status.shown",
            choice.whole(choice.shown().size()), choice.whole(comparison.ranking().size()));
        return choice.say("record.context", choice.rubric().version(),
            comparison.asOf().map(choice.texts().formats()::day).orElse(choice.say("none")), weights,
            choice.whole(comparison.ranking().size())) + shown;
    }

    private String outcome() {
        var options = choice.options();
        if (options.tied(0))
            return new BracketWords(options, choice.texts()).nearest(Bracket.ofFirst(options)) + ahead();
        var gap = Gap.between(choice.leader(), options.service(1), options.weights(), choice.rubric());
        boolean sure = RankRanges.of(options).at(0).worst() == 1;
        return choice.say("record.first", choice.call(choice.leader()), GapWords.points(gap.points(), choice.texts()),
            choice.call(options.service(1))) + (sure ? "" : " " + choice.say("record.rests")) + ahead();
    }

    // Whoever reads this later should know that something was better and is not among the options.
    private String ahead() {
        var ranking = choice.comparison().ranking();
        var best = choice.shown().leader().filter(each -> ranking.rankOf(
            ranking.catalog().place(each.id()).orElseThrow()) < ranking.rankOf(choice.options().place(0)));
        return best.map(each -> " " + choice.say("record.ahead", choice.whole(choice.shown().size()),
            choice.call(each))).orElse("");
    }
}
