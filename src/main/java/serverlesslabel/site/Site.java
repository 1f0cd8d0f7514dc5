package serverlesslabel.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.export.ExportKind;
import serverlesslabel.export.ExportRequest;
import serverlesslabel.export.ExportSubject;
import serverlesslabel.export.Exporter;
import serverlesslabel.export.FileOptions;
import serverlesslabel.export.FileType;
import serverlesslabel.paint.Payload;
import serverlesslabel.picture.Palette;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.report.data.CatalogJson;
import serverlesslabel.report.document.PageStyle;
import serverlesslabel.text.Texts;

/** Makes the files of a site. The same catalog gives the same files. */
public final class Site {

    /** The number of services compared in the document of the first page. */
    private static final int FIRST = 3;

    private final SiteContext context;
    private final Exporter exporter;
    private final String exploration;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    private Site(SiteContext context, Exporter exporter, String exploration) {
        this.context = context;
        this.exporter = exporter;
        this.exploration = exploration;
    }

    /**
     * The content of each file by its path, relative to the root and with slashes.
     *
     * @param catalog     not empty
     * @param exploration what the first page opens with, as the program writes it, in JSON
     * @param address     where the site will stand; empty where that is not known
     * @throws UncheckedIOException     if the program's own files cannot be read
     * @throws IllegalArgumentException if the catalog is empty
     */
    public static SortedMap<String, byte[]> files(Catalog catalog, Exporter exporter, String exploration,
                                                  String address, Texts texts) {
        var site = new Site(SiteContext.of(catalog, address, texts), exporter, exploration);
        var lists = new ListPages(site.context);
        var jobs = Stream.<Stream<Runnable>>of(Stream.of(() -> site.add(SitePaths.INDEX, site::index)),
            catalog.services().stream().map(service -> () -> site.add(service)),
            site.context.categories().stream().map(category -> () -> site.add(SitePaths.page(category),
                () -> lists.of(category))),
            catalog.rubric().definitions().stream().map(definition -> () -> site.add(SitePaths.page(definition),
                () -> lists.of(definition))),
            Stream.of(() -> site.add(SitePaths.ALL, lists::all), site::addChanges,
                () -> site.add(SitePaths.DATA, () -> CatalogJson.of(catalog)),
                () -> site.add(SitePaths.SCHEMA, CatalogJson::schema),
                () -> site.add(SitePaths.STYLE, Site::style))).flatMap(some -> some).toList();
        jobs.parallelStream().forEach(Runnable::run);
        return new TreeMap<>(site.files);
    }

    private void add(String path, Supplier<String> content) {
        files.put(path, content.get().getBytes(StandardCharsets.UTF_8));
    }

    private void add(Service service) {
        files.put(SitePaths.label(service), picture(ExportKind.LABEL, service));
        files.put(SitePaths.badge(service), picture(ExportKind.BADGE, service));
        add(SitePaths.page(service), () -> new ServicePage(context, service).html());
    }

    private byte[] picture(ExportKind kind, Service service) {
        return exporter.content(request(kind, List.of(service), Optional.empty()), FileType.SVG);
    }

    private void addChanges() {
        var feed = new ChangeFeed(context);
        add(SitePaths.CHANGES, feed::page);
        add(SitePaths.FEED, () -> feed.atom(SitePaths.FEED, context.rubric().name(), service -> true));
        context.categories().forEach(category -> add(SitePaths.feed(category), () ->
            feed.atom(SitePaths.feed(category), context.rubric().name() + ": " + category.name(),
                service -> service.category().id().equals(category.id()))));
    }

    private String index() {
        var best = context.best();
        return exporter.page(request(ExportKind.SHEET, best.subList(0, Math.min(FIRST, best.size())),
            Optional.of(new Payload(exploration))), SitePaths.SERVICES);
    }

    private ExportRequest request(ExportKind kind, List<Service> services, Optional<Payload> carried) {
        return new ExportRequest(ExportSubject.compared(kind, Comparison.of(context.ranking(), services), "",
            SheetFormat.SLIDE), context.all(), Palette.PRINT, FileOptions.FIRST, carried);
    }

    private static String style() {
        try (var in = Site.class.getResourceAsStream("site.css")) {
            return PageStyle.css() + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
