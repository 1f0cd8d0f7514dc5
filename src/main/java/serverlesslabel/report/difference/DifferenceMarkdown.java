package serverlesslabel.report.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.picture.Anchor;
import serverlesslabel.report.document.Block;
import serverlesslabel.report.document.Inline;
import serverlesslabel.report.document.Markdown;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.SourceWords;

/**
 * Writes what differs between two catalogs as Markdown for a review, say of a pull request: the summary, a table of the
 * services that stand elsewhere, the rubric, then every change of every service.
 */
public final class DifferenceMarkdown {

    private final DifferenceWords words;
    private final Texts texts;

    private DifferenceMarkdown(Texts texts) {
        this.texts = texts;
        this.words = new DifferenceWords(texts);
    }

    /** The difference as a section of a document. */
    public static String of(CatalogDifference difference, Texts texts) {
        return Markdown.of(new DifferenceMarkdown(texts).blocks(difference));
    }

    private List<Block> blocks(CatalogDifference difference) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, texts.get("difference.title")));
        blocks.add(Block.Paragraph.of(String.join(" ", words.summary(difference))));
        var moved = difference.where(ServiceDifference::standsElsewhere);
        if (!moved.isEmpty()) blocks.add(table(moved));
        section(blocks, "difference.rubrics", difference.rubric(), words::rubric);
        section(blocks, "difference.added", difference.added(), added -> titles(added, difference.after().rubric()));
        section(blocks, "difference.removed", difference.removed(),
            removed -> titles(removed, difference.before().rubric()));
        // Of a service that only other weights moved, the table has said all.
        var told = difference.changed().stream().map(this::service).filter(item -> !item.below().isEmpty()).toList();
        if (!told.isEmpty()) {
            blocks.add(new Block.Heading(2, texts.get("difference.changes")));
            blocks.add(new Block.ListBlock(Block.ListBlock.Order.BULLETS, told));
        }
        return blocks;
    }

    private <T> void section(List<Block> blocks, String title, T what, Function<T, List<String>> lines) {
        var content = lines.apply(what);
        if (content.isEmpty()) return;
        blocks.add(new Block.Heading(2, texts.get(title)));
        blocks.add(Block.ListBlock.of(content));
    }

    private List<String> titles(List<Service> services, Rubric rubric) {
        return services.stream().map(service -> service.title() + ": "
            + words.standing(ServiceDifference.Standing.of(service, rubric))).toList();
    }

    private Block table(List<ServiceDifference> moved) {
        var heads = List.of(Block.TableHead.of(texts.get("difference.service"), Anchor.START),
            Block.TableHead.of(texts.get("difference.letter"), Anchor.START),
            Block.TableHead.of(texts.get("difference.index"), Anchor.START),
            Block.TableHead.of(texts.get("difference.why"), Anchor.START));
        return new Block.Table("", heads, moved.stream().map(this::row).toList());
    }

    private List<List<Inline>> row(ServiceDifference service) {
        var before = service.standingBefore();
        var after = service.standingAfter();
        var letters = words.letters(before.letters()).equals(words.letters(after.letters()))
            ? new Inline.Text(words.letters(after.letters()))
            : new Inline.Strong(words.arrow(words.letters(before.letters()), words.letters(after.letters())));
        var why = service.levels().isEmpty() ? texts.get("difference.by.weights")
            : service.levels().stream().map(words::level).collect(Collectors.joining("; "));
        return List.of(List.of(new Inline.Name(service.after().title())), List.of(letters),
            List.of(new Inline.Text(words.arrow(words.index(before), words.index(after)))),
            List.of(new Inline.Text(why)));
    }

    private Block.ListItem service(ServiceDifference service) {
        var levels = service.levels().stream().map(level -> item(words.level(level), words.meaning(level)));
        var facts = service.facts().stream().map(this::fact);
        var statements = service.texts().stream().map(each -> item(words.statement(service, each), ""));
        return new Block.ListItem(List.of(new Inline.Name(service.after().title())),
            Stream.of(levels, facts, statements).flatMap(each -> each).toList());
    }

    private Block.ListItem fact(FactDifference difference) {
        var below = new ArrayList<Block.ListItem>();
        difference.after().ifPresent(fact -> {
            if (!fact.note().isEmpty()) below.add(line(fact.note()));
            fact.source().ifPresentOrElse(source -> below.add(new Block.ListItem(List.of(
                new Inline.Text(words.basis(fact, SourceWords.dates(source, texts)) + " "),
                Inline.Link.of(source.address())), List.of())),
                () -> below.add(line(words.basis(fact, texts.get("explain.nowhere")))));
        });
        return new Block.ListItem(List.of(new Inline.Text(words.fact(difference))), below);
    }

    private static Block.ListItem item(String text, String below) {
        return new Block.ListItem(List.of(new Inline.Text(text)), below.isEmpty() ? List.of() : List.of(line(below)));
    }

    private static Block.ListItem line(String text) {
        return new Block.ListItem(List.of(new Inline.Text(text)), List.of());
    }
}
