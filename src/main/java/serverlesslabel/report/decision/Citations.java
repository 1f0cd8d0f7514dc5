package serverlesslabel.report.decision;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Source;
import serverlesslabel.report.document.Block;
import serverlesslabel.report.document.Inline;
import serverlesslabel.text.Texts;

/** The sources a document names, numbered as they come. */
final class Citations {

    private final Texts texts;
    private final Map<URI, List<Fact>> cited = new LinkedHashMap<>();

    Citations(Texts texts) {
        this.texts = texts;
    }

    /** Where a fact can be read, its basis and the day it was looked up; to stand behind its value. */
    List<Inline> of(Fact fact) {
        if (fact.source().isEmpty())
            return List.of(new Inline.Words(" (" + texts.get("record.recalled.nowhere") + ")"));
        var source = fact.source().get();
        cited.computeIfAbsent(source.address(), first -> new ArrayList<>()).add(fact);
        var number = texts.formats().whole(List.copyOf(cited.keySet()).indexOf(source.address()) + 1);
        var basis = texts.get(fact.documented() ? "reasons.documented" : "record.recalled",
            texts.formats().day(source.checked()));
        return List.of(new Inline.Words(" ("), new Inline.Link(number, source.address()),
            new Inline.Words(", " + basis + ")"));
    }

    /** Each address once, with the last day on which it was looked up. */
    Block.Items list() {
        return new Block.Items(Block.Items.Order.NUMBERS, cited.entrySet().stream().map(entry ->
            new Block.Item(List.of(Inline.Link.of(entry.getKey()), new Inline.Words(day(entry.getValue()))), List.of()))
            .toList());
    }

    private String day(List<Fact> facts) {
        var day = facts.stream().flatMap(fact -> fact.source().stream()).map(Source::checked)
            .max(LocalDate::compareTo).orElseThrow();
        // What was only recalled may still stand there, or not.
        boolean read = facts.stream().anyMatch(Fact::documented);
        return ", " + texts.get(read ? "record.read" : "record.unread", texts.formats().day(day));
    }
}
