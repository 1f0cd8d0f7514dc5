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
import serverlesslabel.wording.SourceWords;

/** The sources of a document, numbered from 1 in the order they are first cited. Mutable: citing adds a source. */
final class Citations {

    private final Texts texts;
    private final Map<URI, List<Fact>> cited = new LinkedHashMap<>();

    /** No citations yet, in the language of the texts. */
    Citations(Texts texts) {
        this.texts = texts;
    }

    /** Cites a fact: its source's number as a link, its basis and lookup date, in brackets to follow its value. */
    List<Inline> of(Fact fact) {
        if (fact.source().isEmpty())
            return List.of(new Inline.Text(" (" + texts.get("record.recalled.nowhere") + ")"));
        var source = fact.source().get();
        cited.computeIfAbsent(source.address(), address -> new ArrayList<>()).add(fact);
        var number = texts.formats().whole(List.copyOf(cited.keySet()).indexOf(source.address()) + 1);
        var basis = texts.get(fact.documented() ? "reasons.documented" : "record.recalled",
            SourceWords.dates(source, texts));
        return List.of(new Inline.Text(" ("), new Inline.Link(number, source.address()),
            new Inline.Text(", " + basis + ")"));
    }

    /** The numbered list of sources cited so far: each address once, with its latest lookup date. */
    Block.ListBlock list() {
        return new Block.ListBlock(Block.ListBlock.Order.NUMBERS, cited.entrySet().stream().map(entry ->
            new Block.ListItem(List.of(Inline.Link.of(entry.getKey()), new Inline.Text(day(entry.getValue()))),
            List.of()))
            .toList());
    }

    private String day(List<Fact> facts) {
        var day = facts.stream().flatMap(fact -> fact.source().stream()).map(Source::checked)
            .max(LocalDate::compareTo).orElseThrow();
        // Only a documented fact proves that the page was read.
        boolean checked = facts.stream().anyMatch(Fact::documented);
        return ", " + texts.get(checked ? "record.read" : "record.unread", texts.formats().day(day));
    }
}
