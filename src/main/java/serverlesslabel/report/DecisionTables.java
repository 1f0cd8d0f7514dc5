package serverlesslabel.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import serverlesslabel.drawing.LevelWords;
import serverlesslabel.picture.Anchor;
import serverlesslabel.ranking.Placement;

/** The tables of a decision: the options, the weights, the levels. */
record DecisionTables(Choice choice) {

    /** Rank, index and classes of each option. */
    Block options() {
        var heads = List.of(Block.Head.of(choice.say("record.option"), Anchor.START),
            Block.Head.of(choice.say("table.rank"), Anchor.END), Block.Head.of(choice.say("table.index"), Anchor.END),
            Block.Head.of(choice.say("record.label"), Anchor.MIDDLE),
            Block.Head.of(choice.say("record.yours"), Anchor.MIDDLE));
        return new Block.Table(choice.say("record.options"), heads,
            choice.placements().stream().map(this::option).toList());
    }

    private List<List<Span>> option(Placement placement) {
        var service = placement.service();
        return List.of(
            List.of(new Span.Link(service.title(), service.documentation()),
                new Span.Words(" \u00b7 " + service.provider().name() + " \u00b7 " + service.category().name())),
            List.of(new Span.Words(LevelWords.rank(placement, choice.texts()))),
            List.of(new Span.Words(LevelWords.index(placement, choice.texts()))),
            List.of(new Span.Letter(choice.comparison().labelClass(service))),
            List.of(new Span.Letter(placement.index().classIn(choice.rubric().classes()))));
    }

    /** Importance and share of each characteristic. */
    Block weights() {
        var weights = choice.comparison().weights();
        var shares = weights.shares();
        var heads = List.of(Block.Head.of(choice.say("record.characteristic"), Anchor.START),
            Block.Head.of(choice.say("record.importance"), Anchor.END),
            Block.Head.of(choice.say("record.share"), Anchor.END));
        return new Block.Table(choice.say("record.weights"), heads, choice.characteristics().stream()
            .map(each -> Stream.of(each.name(), choice.whole(weights.of(each)),
                choice.say("percent", shares.get(each.place())))
                .map(words -> List.<Span>of(new Span.Words(words))).toList()).toList());
    }

    /** The level of each option on each characteristic. */
    Block levels() {
        var heads = new ArrayList<Block.Head>();
        heads.add(Block.Head.of(choice.say("record.characteristic"), Anchor.START));
        choice.placements().forEach(each -> heads.add(new Block.Head(new Span.Name(each.service().title()),
            Anchor.MIDDLE)));
        return new Block.Table(choice.say("record.levels"), heads, choice.characteristics().stream()
            .map(axis -> Stream.concat(Stream.of(List.<Span>of(new Span.Words(axis.name()))),
                choice.placements().stream().map(each -> List.<Span>of(new Span.Steps(axis.place(),
                    each.service().levels().of(axis), each.service().levels().documentedOf(axis),
                    LevelWords.level(each.service(), axis, choice.texts()))))).toList()).toList());
    }
}
