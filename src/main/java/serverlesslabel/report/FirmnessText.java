package serverlesslabel.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import serverlesslabel.domain.Profile;
import serverlesslabel.drawing.AcceptabilityWords;
import serverlesslabel.drawing.BracketWords;
import serverlesslabel.drawing.LevelWords;
import serverlesslabel.drawing.OvertakingWords;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Draws;
import serverlesslabel.text.Texts;

/** The firmness of an order as text, in the sentences of the window. */
public final class FirmnessText {

    /** Neighbours further down swap without anybody minding. */
    private static final int NEIGHBOURS = 5;

    private final Firmness firmness;
    private final int printed;
    private final Texts texts;

    private FirmnessText(Firmness firmness, int printed, Texts texts) {
        this.firmness = firmness;
        this.printed = printed;
        this.texts = texts;
    }

    /** For a terminal; services below those printed are left out. */
    public static String plain(Firmness firmness, int printed, Texts texts) {
        var text = new FirmnessText(firmness, printed, texts);
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(texts.say("firm.title"));
        lines.add("  " + text.among());
        firmness.sentences(texts).forEach(each -> lines.add("  " + each));
        section(lines, texts.say("firm.each"), text.brackets());
        section(lines, texts.say("firm.overtaking"), text.overtakings());
        lines.add("");
        lines.add(text.ranksHeading());
        return String.join("\n", lines) + "\n" + RankText.aligned(text.ranks());
    }

    /** For a document: a section, in Markdown. */
    public static String markdown(Firmness firmness, int printed, Texts texts) {
        var text = new FirmnessText(firmness, printed, texts);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, texts.say("firm.title")));
        blocks.add(Block.Paragraph.of(text.among()));
        blocks.add(Block.Items.of(firmness.sentences(texts)));
        add(blocks, texts.say("firm.each"), text.brackets());
        add(blocks, texts.say("firm.overtaking"), text.overtakings());
        return Markdown.of(blocks);
    }

    private static void add(List<Block> blocks, String heading, List<String> sentences) {
        if (sentences.isEmpty()) return;
        blocks.add(Block.Paragraph.of(heading));
        blocks.add(Block.Items.of(sentences));
    }

    private static void section(List<String> lines, String heading, List<String> sentences) {
        if (sentences.isEmpty()) return;
        lines.add("");
        lines.add(heading);
        sentences.forEach(each -> lines.add("  " + each));
    }

    private String among() {
        var contenders = firmness.contenders();
        return texts.say("firm.among", texts.formats().whole(contenders.size()), contenders.ranking().catalog()
            .profileOf(contenders.weights()).map(Profile::name).map(name -> texts.say("firm.profile", name))
            .orElse(texts.say("firm.own")));
    }

    private List<String> brackets() {
        var words = new BracketWords(firmness.contenders(), texts);
        return firmness.contenders().size() < 2 ? List.of() : firmness.brackets().stream().map(words::says).toList();
    }

    private List<String> overtakings() {
        return IntStream.range(1, Math.min(printed, NEIGHBOURS)).mapToObj(position -> OvertakingWords.says(
            firmness.ofNeighbour(position).orElseThrow(), firmness.contenders().ranking().catalog(), texts)).toList();
    }

    private String ranksHeading() {
        return texts.say("firm.ranks", texts.formats().whole(Draws.MOST));
    }

    private List<List<String>> ranks() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("RANK", "NEAR 1ST", "2ND", "3RD", "ALL 1ST", "2ND", "3RD", "SERVICE"));
        for (int position = 0; position < printed; position++) {
            var service = firmness.service(position);
            var row = new ArrayList<String>();
            row.add(LevelWords.rank(firmness.contenders(), position, firmness.ranges().at(position), texts));
            for (var counted : List.of(firmness.near(), firmness.all()))
                for (int rank = 1; rank <= Acceptability.RANKS; rank++)
                    row.add(AcceptabilityWords.percent(counted.share(service, rank), texts));
            row.add(service.title());
            rows.add(row);
        }
        return rows;
    }
}
