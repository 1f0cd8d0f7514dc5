package serverlesslabel.site;

import java.util.ArrayList;
import java.util.List;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Definition;
import serverlesslabel.domain.Service;
import serverlesslabel.picture.Anchor;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.report.document.Block;
import serverlesslabel.report.document.Inline;
import serverlesslabel.wording.DefinitionWords;
import serverlesslabel.wording.LevelWords;

/** Writes the pages that list services: all of them, those of a category, and those that meet a definition. */
record ListPages(SiteContext context) {

    /** All services, best first, and the ways to the categories and definitions. */
    String all() {
        var page = new SitePage(context, SitePaths.ALL);
        var categories = context.categories().stream().map(category -> link(page, category.name(),
            SitePaths.page(category))).toList();
        var definitions = context.rubric().definitions().stream().map(definition -> link(page, definition.name(),
            SitePaths.page(definition))).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, context.text("site.all")));
        blocks.add(table(page, context.text("site.all"), context.best()));
        blocks.add(new Block.Heading(2, context.text("site.categories")));
        blocks.add(new Block.ListBlock(Block.ListBlock.Order.BULLETS, categories));
        if (!definitions.isEmpty()) {
            blocks.add(new Block.Heading(2, context.text("definition.title")));
            blocks.add(new Block.ListBlock(Block.ListBlock.Order.BULLETS, definitions));
        }
        return page.html(context.text("site.all"), List.of(SitePage.of(blocks.toArray(Block[]::new))));
    }

    /** The services of a category, best first. */
    String of(Category category) {
        var page = new SitePage(context, SitePaths.page(category));
        var services = context.best().stream().filter(service -> service.category().id().equals(category.id()))
            .toList();
        return page.html(category.name(), List.of(SitePage.of(new Block.Heading(1, category.name()),
            new Block.Paragraph(List.of(new Inline.LocalLink(context.text("site.feed"),
                page.to(SitePaths.feed(category))))), table(page, category.name(), services))));
    }

    /** What a definition demands, which services meet it, and which do only by facts not yet checked. */
    String of(Definition definition) {
        var page = new SitePage(context, SitePaths.page(definition));
        var meeting = context.best().stream().filter(service -> definition.holds(service.facts())).toList();
        var sure = meeting.stream().filter(service -> definition.holds(service.facts().documented())).toList();
        var open = meeting.stream().filter(service -> !sure.contains(service)).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, definition.name()));
        blocks.add(Block.Paragraph.of(definition.text()));
        blocks.add(new Block.Paragraph(List.of(Inline.Link.of(definition.source().address()),
            new Inline.Text(", " + definition.published().date()))));
        blocks.add(Block.ListBlock.of(definition.conditions().stream().map(Definition.Demand::text).toList()));
        section(blocks, page, context.text("site.meets", context.texts().formats().whole(sure.size()),
            context.texts().formats().whole(context.all().size())), sure);
        section(blocks, page, context.text("site.meets.open", context.texts().formats().whole(open.size())), open);
        return page.html(definition.name(), List.of(SitePage.of(blocks.toArray(Block[]::new))));
    }

    private void section(List<Block> blocks, SitePage page, String heading, List<Service> services) {
        blocks.add(new Block.Heading(2, heading));
        if (!services.isEmpty()) blocks.add(table(page, heading, services));
    }

    /** The definitions a service meets or fails, with the ways to them. */
    Block definitions(SitePage page, Service service) {
        return new Block.ListBlock(Block.ListBlock.Order.BULLETS, context.rubric().definitions().stream()
            .map(definition -> {
                var words = DefinitionWords.of(definition, service.facts(), context.texts());
                return new Block.ListItem(List.of(new Inline.LocalLink(words.text(),
                    page.to(SitePaths.page(definition)))), words.demands().stream().map(demand ->
                    new Block.ListItem(List.of(new Inline.Text(demand)), List.of())).toList());
            }).toList());
    }

    private Block table(SitePage page, String caption, List<Service> services) {
        return new Block.Table(caption, List.of(Block.TableHead.of(context.text("table.service"), Anchor.START),
            Block.TableHead.of(context.text("table.rank"), Anchor.END),
            Block.TableHead.of(context.text("table.label"), Anchor.MIDDLE),
            Block.TableHead.of(context.text("table.index"), Anchor.END),
            Block.TableHead.of(context.text("site.provider"), Anchor.START)),
            services.stream().map(service -> row(page, service)).toList());
    }

    private List<List<Inline>> row(SitePage page, Service service) {
        var placement = context.ranking().placementOf(context.catalog().place(service.id()).orElseThrow());
        var range = ClassRange.of(service, context.rubric());
        var open = LevelWords.open(range, context.texts());
        return List.of(List.of(new Inline.LocalLink(service.title(), page.to(SitePaths.page(service)))),
            List.of(new Inline.Text(LevelWords.rank(placement, context.texts()))),
            List.of(new Inline.Letter(range.stated(), open)),
            List.of(new Inline.Text(LevelWords.index(placement, context.texts()))),
            List.of(new Inline.Name(service.provider().name())));
    }

    private static Block.ListItem link(SitePage page, String words, String path) {
        return new Block.ListItem(List.of(new Inline.LocalLink(words, page.to(path))), List.of());
    }
}
