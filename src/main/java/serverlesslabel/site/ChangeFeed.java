package serverlesslabel.site;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.LabelHistory;
import serverlesslabel.report.document.Block;
import serverlesslabel.report.document.Inline;
import serverlesslabel.text.SafeText;
import serverlesslabel.text.XmlText;

/** Writes what changed, newest first: as a page, and as Atom feeds (RFC 4287) for those who want to be told. */
final class ChangeFeed {

    /** The most entries of a feed: who reads one has read the older ones. */
    private static final int MOST = 100;
    private static final String MIDNIGHT = "T00:00:00Z";

    private final SiteContext context;
    private final List<DatedChange> changes;

    /** A day on which facts of a service changed. */
    private record DatedChange(Service service, LabelHistory.Step step) {}

    /** The changes of all services of a catalog. */
    ChangeFeed(SiteContext context) {
        this.context = context;
        this.changes = context.catalog().services().stream().flatMap(service ->
            context.history(service).steps().stream().map(step -> new DatedChange(service, step)))
            .sorted(Comparator.comparing((DatedChange change) -> change.step().day()).reversed()).toList();
    }

    /** The page with all changes, and with those of the rubric, which have no days. */
    String page() {
        var page = new SitePage(context, SitePaths.CHANGES);
        var services = new Block.ListBlock(Block.ListBlock.Order.BULLETS, changes.stream().map(change ->
            new Block.ListItem(List.of(new Inline.Text(change.step().day() + " "),
                new Inline.LocalLink(change.service().title(), page.to(SitePaths.page(change.service()))),
                new Inline.Text(": " + ChangeWords.standing(change.step(), context.texts()))),
                ChangeWords.lines(change.step(), context.texts()).stream().map(line ->
                    new Block.ListItem(List.of(new Inline.Text(line)), List.of())).toList())).toList());
        var rubric = Block.ListBlock.of(context.rubric().history().stream().map(revision ->
            revision.version() + ": " + revision.text()).toList());
        return page.html(context.text("site.changes"), List.of(SitePage.of(
            new Block.Heading(1, context.text("site.changes")),
            new Block.Paragraph(List.of(new Inline.LocalLink(context.text("site.feed"), page.to(SitePaths.FEED)))),
            changes.isEmpty() ? Block.Paragraph.of(context.text("past.none")) : services,
            new Block.Heading(2, context.text("site.rubric")), rubric)));
    }

    /**
     * A feed of the changes of some services.
     *
     * @param path where the feed lies; its links are relative to it
     */
    String atom(String path, String title, Predicate<Service> about) {
        var some = changes.stream().filter(change -> about.test(change.service())).limit(MOST).toList();
        var page = new SitePage(context, path);
        var updated = some.stream().findFirst().map(change -> change.step().day().toString())
            .or(() -> context.catalog().asOf().map(Object::toString)).orElse("1970-01-01");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\""
            + context.texts().formats().locale().toLanguageTag() + "\">\n<title>" + escaped(title) + "</title>\n<id>"
            + escaped(id(path)) + "</id>\n<updated>" + updated + MIDNIGHT + "</updated>\n<author><name>"
            + escaped(context.rubric().name()) + "</name></author>\n<link rel=\"self\" href=\""
            + escaped(root(page) + path) + "\"/>\n<link href=\"" + escaped(root(page) + SitePaths.INDEX) + "\"/>\n"
            + some.stream().map(change -> entry(change, root(page))).collect(Collectors.joining()) + "</feed>\n";
    }

    private String entry(DatedChange change, String root) {
        var path = SitePaths.page(change.service());
        return "<entry>\n<title>" + escaped(change.service().title() + ": "
            + ChangeWords.standing(change.step(), context.texts())) + "</title>\n<id>"
            + escaped(id(path) + "#" + change.step().day()) + "</id>\n<updated>" + change.step().day() + MIDNIGHT
            + "</updated>\n<link href=\"" + escaped(root + path) + "\"/>\n<category term=\""
            + escaped(change.service().category().id()) + "\"/>\n<summary>" + escaped(String.join("\n",
                ChangeWords.lines(change.step(), context.texts()))) + "</summary>\n</entry>\n";
    }

    // An id must not change with the place a site is served from, unless that is known.
    private String id(String path) {
        return context.address().isEmpty() ? "urn:serverless-label:" + path : context.address() + path;
    }

    private String root(SitePage page) {
        return context.address().isEmpty() ? page.to("") : context.address();
    }

    private static String escaped(String text) {
        return XmlText.escaped(SafeText.withReplacements(text.replace('\n', ' ')));
    }
}
