package serverlesslabel.report.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import serverlesslabel.picture.Anchor;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.Placement;
import serverlesslabel.report.document.Block;
import serverlesslabel.report.document.Inline;
import serverlesslabel.wording.LevelWords;

/** The tables of a decision: options, weights and levels. */
record DecisionTables(DecisionContext context) {

    /** One row per option, in the order of the comparison: rank, index, class on the label and class by the weights. */
    Block options() {
        var heads = List.of(Block.TableHead.of(context.text("record.option"), Anchor.START),
            Block.TableHead.of(context.text("table.rank"), Anchor.END),
            Block.TableHead.of(context.text("table.index"), Anchor.END),
            Block.TableHead.of(context.text("record.label"), Anchor.MIDDLE),
            Block.TableHead.of(context.text("record.yours"), Anchor.MIDDLE));
        return new Block.Table(context.text("record.options"), heads,
            context.placements().stream().map(this::option).toList());
    }

    private List<List<Inline>> option(Placement placement) {
        var service = placement.service();
        return List.of(
            List.of(new Inline.Link(service.title(), service.documentation()),
                new Inline.Text(" \u00b7 " + service.provider().name() + " \u00b7 " + service.category().name())),
            List.of(new Inline.Text(LevelWords.rank(placement, context.texts()))),
            List.of(new Inline.Text(LevelWords.index(placement, context.texts()))),
            List.of(letter(ClassRange.of(service, context.rubric()))),
            List.of(letter(ClassRange.of(placement, context.rubric()))));
    }

    private Inline letter(ClassRange range) {
        return new Inline.Letter(range.stated(), LevelWords.open(range, context.texts()));
    }

    /** One row per characteristic: its weight, 0 to 100, and its share in percent. */
    Block weights() {
        var weights = context.comparison().weights();
        var shares = weights.shares();
        var heads = List.of(Block.TableHead.of(context.text("record.characteristic"), Anchor.START),
            Block.TableHead.of(context.text("record.importance"), Anchor.END),
            Block.TableHead.of(context.text("record.share"), Anchor.END));
        return new Block.Table(context.text("record.weights"), heads, context.characteristics().stream()
            .map(characteristic -> Stream.of(characteristic.brief(), context.whole(weights.of(characteristic)),
                context.text("percent", shares.get(characteristic.place())))
                .map(words -> List.<Inline>of(new Inline.Text(words))).toList()).toList());
    }

    /** One row per characteristic and one column per option: the levels. */
    Block levels() {
        var heads = new ArrayList<Block.TableHead>();
        heads.add(Block.TableHead.of(context.text("record.characteristic"), Anchor.START));
        context.placements().forEach(placement ->
            heads.add(new Block.TableHead(new Inline.Name(placement.service().title()),
            Anchor.MIDDLE)));
        return new Block.Table(context.text("record.levels"), heads, context.characteristics().stream()
            .map(axis -> Stream.concat(Stream.of(List.<Inline>of(new Inline.Text(axis.brief()))),
                context.placements().stream().map(placement -> List.<Inline>of(new Inline.Steps(axis.place(),
                    placement.service().levels().of(axis), placement.service().levels().documentedOf(axis),
                    LevelWords.level(placement.service(), axis, context.texts()))))).toList()).toList());
    }
}
