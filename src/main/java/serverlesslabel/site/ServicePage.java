package serverlesslabel.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.picture.Anchor;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.Neighbours;
import serverlesslabel.report.document.Block;
import serverlesslabel.report.document.Inline;
import serverlesslabel.wording.FactWords;
import serverlesslabel.wording.LevelReason;
import serverlesslabel.wording.LevelWords;
import serverlesslabel.wording.LifeWords;
import serverlesslabel.wording.PlaceWords;
import serverlesslabel.wording.SourceWords;

/** Writes the page of one service: its label, why, its facts with their sources, its past and what stands around it. */
record ServicePage(SiteContext context, Service service) {

    /** The page. */
    String html() {
        var page = new SitePage(context, SitePaths.page(service));
        var parts = new ArrayList<String>();
        parts.add(SitePage.of(new Block.Heading(1, service.title()), new Block.Paragraph(Stream.of(
            new Inline.Text(service.provider().name() + " · "),
            new Inline.LocalLink(service.category().name(), page.to(SitePaths.page(service.category()))),
            new Inline.Text(" · "), new Inline.Link(context.text("label.code"), service.documentation()))
            .map(Inline.class::cast).toList())));
        if (!LifeWords.of(service.life(), context.texts()).isEmpty())
            parts.add(SitePage.of(Block.ListBlock.of(LifeWords.of(service.life(), context.texts()))));
        var words = service.title() + ": " + LevelWords.labelClass(ClassRange.of(service, context.rubric()),
            context.texts());
        parts.add(page.picture(SitePaths.label(service), words));
        section(parts, "place.title", Block.ListBlock.of(PlaceWords.of(service, context.all(), List.of(),
            context.texts())));
        section(parts, "reasons.title", reasons());
        if (!service.facts().byQuestion().isEmpty()) section(parts, "site.facts", facts());
        section(parts, "site.past", past());
        if (!context.rubric().definitions().isEmpty())
            section(parts, "definition.title", new ListPages(context).definitions(page, service));
        section(parts, "near.similar", neighbours(page, Neighbours.of(service, context.catalog()).similar()));
        section(parts, "near.equivalents", neighbours(page,
            Neighbours.of(service, context.catalog()).equivalents()));
        section(parts, "site.badge", badge(page));
        parts.add(page.picture(SitePaths.badge(service), words));
        return page.html(service.title(), parts);
    }

    private void section(List<String> parts, String key, Block content) {
        parts.add(SitePage.of(new Block.Heading(2, context.text(key)), content));
    }

    private Block reasons() {
        return new Block.ListBlock(Block.ListBlock.Order.BULLETS, context.rubric().ratings(service).stream()
            .map(this::reason).toList());
    }

    private Block.ListItem reason(Rating rating) {
        var axis = rating.characteristic();
        var reason = LevelReason.of(rating, context.texts());
        var below = new ArrayList<Block.ListItem>();
        reason.held().forEach(condition -> below.add(item(new Inline.Text(condition.words()))));
        reason.missed().ifPresent(missed -> below.add(new Block.ListItem(List.of(new Inline.Text(missed.text())),
            missed.failed().stream().map(condition -> item(new Inline.Text(condition.words()))).toList())));
        return new Block.ListItem(List.of(new Inline.Steps(axis.place(), rating.level().steps(),
            rating.documented().steps(), LevelWords.level(service, axis, context.texts())),
            new Inline.Strong(" " + axis.name()), new Inline.Text(" " + reason.text())), below);
    }

    private Block facts() {
        return new Block.Table(context.text("site.facts"), Stream.of("site.fact", "site.answer", "site.checked",
            "site.source").map(key -> Block.TableHead.of(context.text(key), Anchor.START)).toList(),
            context.rubric().questions().stream().flatMap(question -> service.facts().answer(question).stream())
            .map(this::fact).toList());
    }

    private List<List<Inline>> fact(Fact fact) {
        var texts = context.texts();
        var value = new ArrayList<Inline>(List.of(new Inline.Strong(FactWords.value(fact, texts))));
        if (!fact.note().isEmpty()) value.add(new Inline.Text(" " + fact.note()));
        return List.of(List.of(new Inline.Text(fact.question().name())), value,
            List.of(new Inline.Text(fact.documented() ? fact.source().map(source -> SourceWords.dates(source, texts))
                .orElse("") : context.text("reasons.recalled"))),
            fact.source().<List<Inline>>map(source -> List.of(new Inline.Link(SourceWords.host(source),
                source.address()))).orElse(List.of()));
    }

    private Block past() {
        var steps = context.history(service).steps();
        if (steps.isEmpty()) return Block.Paragraph.of(context.text("past.none"));
        return new Block.ListBlock(Block.ListBlock.Order.BULLETS, steps.stream()
            .map(step -> new Block.ListItem(List.of(new Inline.Text(step.day() + ": "
                + ChangeWords.standing(step, context.texts()))), ChangeWords.lines(step, context.texts()).stream()
                .map(line -> item(new Inline.Text(line))).toList())).toList());
    }

    private Block neighbours(SitePage page, List<Neighbours.Neighbour> near) {
        if (near.isEmpty()) return Block.Paragraph.of(context.text("near.none"));
        return new Block.ListBlock(Block.ListBlock.Order.BULLETS, near.stream().map(Neighbours.Neighbour::service)
            .map(other -> new Block.ListItem(List.of(new Inline.LocalLink(other.title(),
                page.to(SitePaths.page(other))), new Inline.Text(", " + other.provider().name() + ": "
                + LevelWords.referenceIndex(other, context.rubric(), context.texts()))), List.of())).toList());
    }

    // Without an address a badge can only be named as it is seen from this page.
    private Block badge(SitePage page) {
        var root = context.address().isEmpty() ? page.to("") : context.address();
        return new Block.CodeBlock(List.of("[![" + service.title().replaceAll("[\\[\\]\\\\]", "") + "](" + root
            + SitePaths.badge(service) + ")](" + root + SitePaths.page(service) + ")"));
    }

    private static Block.ListItem item(Inline words) {
        return new Block.ListItem(List.of(words), List.of());
    }
}
