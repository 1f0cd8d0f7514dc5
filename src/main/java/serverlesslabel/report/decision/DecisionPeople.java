package serverlesslabel.report.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.picture.Anchor;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.People;
import serverlesslabel.ranking.Person;
import serverlesslabel.ranking.RankAgreement;
import serverlesslabel.report.document.Block;
import serverlesslabel.report.document.Inline;
import serverlesslabel.wording.PeopleWords;

/** The section of a decision on the people who took part: their weights and orders, and where they part. */
record DecisionPeople(DecisionContext context, List<Person> people) {

    /** The most services named whose ranks are apart. */
    private static final int APART = 5;

    /** The blocks of the section; none without people. */
    List<Block> blocks() {
        if (people.isEmpty()) return List.of();
        var together = People.of(context.shown(), people);
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.of(context.text("web.middle.how")));
        blocks.add(table(together));
        blocks.add(Block.Paragraph.of(PeopleWords.common(together, context.texts())));
        var apart = PeopleWords.apart(together, APART, context.texts());
        if (!apart.isEmpty()) {
            blocks.add(Block.Paragraph.of(context.text("web.disagree")));
            blocks.add(Block.ListBlock.of(apart));
        }
        return blocks;
    }

    private Block table(People together) {
        var middle = new Person(context.text("web.middle"), together.middle());
        var columns = Stream.concat(people.stream(), Stream.of(middle)).toList();
        var orders = Stream.concat(together.orders().stream(), Stream.of(context.shown().withWeights(middle.weights())))
            .toList();
        var heads = Stream.concat(Stream.of(Block.TableHead.of("", Anchor.START)), columns.stream()
            .map(person -> new Block.TableHead(new Inline.Name(person.name()), Anchor.START))).toList();
        var rows = new ArrayList<List<List<Inline>>>();
        context.characteristics().forEach(axis -> rows.add(weights(axis, columns)));
        IntStream.range(0, Math.min(RankAgreement.TOP, context.shown().size())).forEach(position ->
            rows.add(services(position, orders)));
        return new Block.Table(context.text("web.people"), heads, rows);
    }

    private List<List<Inline>> weights(Characteristic axis, List<Person> columns) {
        return Stream.concat(Stream.of(axis.brief()), columns.stream().map(person -> context.text("percent",
            context.whole(person.weights().shares().get(axis.place()))))).map(DecisionPeople::cell).toList();
    }

    private List<List<Inline>> services(int position, List<Alternatives> orders) {
        return Stream.concat(Stream.of(context.whole(position + 1L)),
            orders.stream().map(order -> context.call(order.service(position)))).map(DecisionPeople::cell).toList();
    }

    private static List<Inline> cell(String words) {
        return List.of(new Inline.Text(words));
    }
}
