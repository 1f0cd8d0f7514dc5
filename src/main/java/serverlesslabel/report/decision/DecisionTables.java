package serverlesslabel.report.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import serverlesslabel.picture.Anchor;
import serverlesslabel.ranking.Placement;
import serverlesslabel.report.document.Block;
import serverlesslabel.report.document.Inline;
import serverlesslabel.wording.LevelWords;

/** The tables of a decision: the options, the weights, the levels. */
record DecisionTables(DecisionContext choice) {

    /** Rank, index and classes of each option. */
    Block options() {
        var heads = List.of(Block.Head.of(choice.text("record.option"), Anchor.START),
            Block.Head.of(choice.text("table.rank"), Anchor.END), Block.Head.of(choice.text("table.index"), Anchor.END),
            Block.Head.of(choice.text("record.label"), Anchor.MIDDLE),
            Block.Head.of(choice.text("record.yours"), Anchor.MIDDLE));
        return new Block.Table(choice.text("record.options"), heads,
            choice.placements().stream().map(this::option).toList());
    }

    private List<List<Inline>> option(Placement placement) {
        var service = placement.service();
        return List.of(
            List.of(new Inline.Link(service.title(), service.documentation()),
                new Inline.Words(" \u00b7 " + service.provider().name() + " \u00b7 " + service.category().name())),
            List.of(new Inline.Words(LevelWords.rank(placement, choice.texts()))),
            List.of(new Inline.Words(LevelWords.index(placement, choice.texts()))),
            List.of(new Inline.Letter(choice.comparison().labelClass(service))),
            List.of(new Inline.Letter(placement.index().classIn(choice.rubric().classes()))));
    }

    /** Importance and share of each characteristic. */
    Block weights() {
        var weights = choice.comparison().weights();
        var shares = weights.shares();
        var heads = List.of(Block.Head.of(choice.text("record.characteristic"), Anchor.START),
            Block.Head.of(choice.text("record.importance"), Anchor.END),
            Block.Head.of(choice.text("record.share"), Anchor.END));
        return new Block.Table(choice.text("record.weights"), heads, choice.characteristics().stream()
            .map(characteristic -> Stream.of(characteristic.name(), choice.whole(weights.of(characteristic)),
                choice.text("percent", shares.get(characteristic.place())))
                .map(words -> List.<Inline>of(new Inline.Words(words))).toList()).toList());
    }

    /** The level of each option on each characteristic. */
    Block levels() {
        var heads = new ArrayList<Block.Head>();
        heads.add(Block.Head.of(choice.text("record.characteristic"), Anchor.START));
        choice.placements().forEach(placement -> heads.add(new Block.Head(new Inline.Name(placement.service().title()),
            Anchor.MIDDLE)));
        return new Block.Table(choice.text("record.levels"), heads, choice.characteristics().stream()
            .map(axis -> Stream.concat(Stream.of(List.<Inline>of(new Inline.Words(axis.name()))),
                choice.placements().stream().map(placement -> List.<Inline>of(new Inline.Steps(axis.place(),
                    placement.service().levels().of(axis), placement.service().levels().documentedOf(axis),
                    LevelWords.level(placement.service(), axis, choice.texts()))))).toList()).toList());
    }
}
