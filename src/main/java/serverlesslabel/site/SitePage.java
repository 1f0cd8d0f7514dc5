package serverlesslabel.site;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.report.document.Block;
import serverlesslabel.report.document.Html;

/** Writes the pages of a site that run no script: a head, the way to the others, and blocks of a document. */
final class SitePage {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
        + " form-action 'none'";

    private final SiteContext context;
    private final String up;

    /**
     * A page.
     *
     * @param path where it lies, by which its links find the root
     */
    SitePage(SiteContext context, String path) {
        this.context = context;
        this.up = "../".repeat((int) path.chars().filter(character -> character == '/').count());
    }

    /** The address of a file of the site, as seen from this page. */
    String to(String path) {
        return up + path;
    }

    /** A picture of the site, with what it shows in words. */
    String picture(String path, String words) {
        return "<figure><img src=\"" + Html.escaped(to(path)) + "\" alt=\"" + Html.escaped(words)
            + "\"/></figure>\n";
    }

    /**
     * The whole page.
     *
     * @param parts blocks and pictures, in their order
     */
    String html(String title, List<String> parts) {
        var language = context.texts().formats().locale().toLanguageTag();
        return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language + "\" xml:lang=\""
            + language + "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
            + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY
            + "\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
            + "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
            + "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
            + "<title>" + Html.escaped(context.text("site.title", title, context.rubric().name())) + "</title>\n"
            + "<link rel=\"stylesheet\" href=\"" + to(SitePaths.STYLE) + "\"/>\n"
            + "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"" + to(SitePaths.FEED) + "\" title=\""
            + Html.escaped(context.text("site.changes")) + "\"/>\n</head>\n<body>\n<main>\n" + ways()
            + String.join("", parts) + "</main>\n<footer>" + Html.escaped(context.text("sheet.foot.right",
                context.rubric().name())) + "</footer>\n</body>\n</html>\n";
    }

    /** Blocks as HTML. */
    static String of(Block... blocks) {
        return Html.of(List.of(blocks));
    }

    private String ways() {
        return "<nav>" + Stream.of(way(SitePaths.INDEX, context.text("site.play")),
            way(SitePaths.ALL, context.text("site.all")), way(SitePaths.CHANGES, context.text("site.changes")),
            way(SitePaths.DATA, context.text("site.data"))).collect(Collectors.joining(" · ")) + "</nav>\n";
    }

    private String way(String path, String words) {
        return "<a href=\"" + to(path) + "\">" + Html.escaped(words) + "</a>";
    }
}
