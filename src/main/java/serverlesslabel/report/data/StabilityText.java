package serverlesslabel.report.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import serverlesslabel.domain.Profile;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.WeightSampler;
import serverlesslabel.report.document.Block;
import serverlesslabel.report.document.Markdown;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.AcceptabilityWords;
import serverlesslabel.wording.BracketWords;
import serverlesslabel.wording.LevelWords;
import serverlesslabel.wording.OvertakingWords;

/** Writes the stability of an order as text, plain or Markdown, in the sentences of the window. */
public final class StabilityText {

    /** The number of top services whose overtakings are listed; swaps further down hardly matter. */
    private static final int NEIGHBOURS = 5;

    private final StabilityReport stability;
    private final int printed;
    private final Texts texts;

    private StabilityText(StabilityReport stability, int printed, Texts texts) {
        this.stability = stability;
        this.printed = printed;
        this.texts = texts;
    }

    /**
     * The stability as plain text for a terminal, with a table of ranks.
     *
     * @param printed the number of services to list, best first; at most the number of alternatives
     */
    public static String plain(StabilityReport stability, int printed, Texts texts) {
        var text = new StabilityText(stability, printed, texts);
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(texts.get("firm.title"));
        lines.add("  " + text.among());
        stability.sentences(texts).forEach(sentence -> lines.add("  " + sentence));
        section(lines, texts.get("firm.each"), text.brackets());
        section(lines, texts.get("firm.overtaking"), text.overtakings());
        lines.add("");
        lines.add(text.ranksHeading());
        return String.join("\n", lines) + "\n" + AlignedText.of(text.ranks());
    }

    /**
     * The stability as a section in Markdown, without the table of ranks.
     *
     * @param printed the number of services to list, best first; at most the number of alternatives
     */
    public static String markdown(StabilityReport stability, int printed, Texts texts) {
        var text = new StabilityText(stability, printed, texts);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, texts.get("firm.title")));
        blocks.add(Block.Paragraph.of(text.among()));
        blocks.add(Block.ListBlock.of(stability.sentences(texts)));
        add(blocks, texts.get("firm.each"), text.brackets());
        add(blocks, texts.get("firm.overtaking"), text.overtakings());
        return Markdown.of(blocks);
    }

    private static void add(List<Block> blocks, String heading, List<String> sentences) {
        if (sentences.isEmpty()) return;
        blocks.add(Block.Paragraph.of(heading));
        blocks.add(Block.ListBlock.of(sentences));
    }

    private static void section(List<String> lines, String heading, List<String> sentences) {
        if (sentences.isEmpty()) return;
        lines.add("");
        lines.add(heading);
        sentences.forEach(text -> lines.add("  " + text));
    }

    private String among() {
        var alternatives = stability.alternatives();
        return texts.get("firm.among", texts.formats().whole(alternatives.size()), alternatives.ranking().catalog()
            .profileOf(alternatives.weights()).map(Profile::name).map(name -> texts.get("firm.profile", name))
            .orElse(texts.get("firm.own")));
    }

    private List<String> brackets() {
        var words = new BracketWords(stability.alternatives(), texts);
        return stability.alternatives().size() < 2 ? List.of() : stability.brackets().stream().map(words::text)
            .toList();
    }

    private List<String> overtakings() {
        return IntStream.range(1, Math.min(printed, NEIGHBOURS)).mapToObj(position -> OvertakingWords.text(
            stability.overtakingOfNeighbour(position).orElseThrow(), stability.alternatives().ranking().catalog(),
            texts)).toList();
    }

    private String ranksHeading() {
        return texts.get("firm.ranks", texts.formats().whole(WeightSampler.MOST));
    }

    private List<List<String>> ranks() {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of("head.rank", "head.near", "head.second", "head.third", "head.every", "head.second",
            "head.third", "head.service").map(key -> texts.get(key)).toList());
        for (int position = 0; position < printed; position++) {
            var service = stability.service(position);
            var row = new ArrayList<String>();
            row.add(LevelWords.rank(stability.alternatives(), position, stability.ranges().at(position), texts));
            for (var counted : List.of(stability.near(), stability.all()))
                for (int rank = 1; rank <= Acceptability.RANKS; rank++)
                    row.add(AcceptabilityWords.percent(counted.share(service, rank), texts));
            row.add(service.title());
            rows.add(row);
        }
        return rows;
    }
}
