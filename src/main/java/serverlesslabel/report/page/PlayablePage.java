package serverlesslabel.report.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.picture.IconSource;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Person;
import serverlesslabel.report.decision.HtmlPage;
import serverlesslabel.report.document.Html;
import serverlesslabel.report.document.PageStyle;
import serverlesslabel.text.Texts;

/**
 * Writes a catalog as a page that can be played with: a single file that loads nothing. Where no script runs, it is the
 * document of the comparison.
 */
public final class PlayablePage {

    private static final Pattern STYLE = Pattern.compile("<style[^>]*>(.*?)</style>", Pattern.DOTALL);

    /** The tag behind which a page has the exploration it opens with, up to the next tag. */
    public static final String EXPLORATION = "<script type=\"application/json\" id=\"exploration\">";

    private PlayablePage() {}

    /**
     * What a page shows.
     *
     * @param comparison  the compared services, at least one; the document is about them
     * @param shown       the services the reader saw, from which they were chosen
     * @param title       the reader's title; blank for the names of the services
     * @param exploration the exploration the page opens with, as the program writes it, in JSON
     * @param people      whose weights are laid side by side; empty for nobody's
     * @param links       the folder with a page for each service, relative to this page and ending in a slash; empty
     *                    where there is none
     */
    public record Content(Comparison comparison, Alternatives shown, String title, String exploration,
        List<Person> people, String links) {

        public Content {
            people = List.copyOf(people);
        }
    }

    /**
     * The page. It is well-formed XML, too.
     *
     * @param languages the first is that of the document; those that do not fit it are left out
     * @param picture   the comparison as SVG markup that loads nothing
     * @throws java.io.UncheckedIOException if the program's own files cannot be read
     * @throws IllegalArgumentException     if the comparison is empty
     */
    public static String of(Content content, List<PageLanguage> languages, String picture, IconSource icons) {
        var first = languages.get(0);
        var fitting = languages.stream().filter(first::fits).toList();
        var texts = first.texts();
        var document = HtmlPage.of(content.comparison(), content.shown(), content.title(), content.people(),
            picture, texts);
        var data = PageData.of(content.comparison().catalog(), fitting, content.people(), content.links(), icons);
        var style = "\n" + PageColours.css() + PageScript.style();
        var plain = "\n" + PageStyle.css();
        var script = "//<![CDATA[\n" + PageScript.script() + "//]]>";
        var language = texts.formats().locale().toLanguageTag();
        return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language + "\" xml:lang=\""
            + language + "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
            + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy(script, style, plain, document)
            + "\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
            + "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
            + "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
            + "<title>" + Html.escaped(HtmlPage.title(content.comparison(), content.shown(), content.title(), texts))
            + "</title>\n<style>" + style + "</style>\n<style id=\"document-style\">" + plain
            + "</style>\n</head>\n<body>\n<div id=\"document\">\n" + document
            + ways(content, texts) + "</div>\n<div id=\"app\" hidden=\"hidden\"></div>\n"
            + "<script type=\"text/plain\" id=\"data\">" + data
            + "</script>\n" + EXPLORATION + escaped(content.exploration())
            + "</script>\n<script>" + script + "</script>\n</body>\n</html>\n";
    }

    // Inside JSON all of these stand in texts only, where their numbers mean the same.
    private static String escaped(String json) {
        return json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
            .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    // On a site, who runs no script finds the other pages from here.
    private static String ways(Content content, Texts texts) {
        return content.links().isEmpty() ? "" : "<footer><a href=\"all.html\">" + Html.escaped(texts.get("site.all"))
            + "</a></footer>\n";
    }

    // The pictures of a document bring style sheets of their own.
    private static String policy(String script, String style, String plain, String document) {
        var styles = Stream.concat(Stream.of(style, plain), STYLE.matcher(document).results()
            .map(found -> found.group(1))).map(PageScript::hash).distinct().collect(Collectors.joining(" "));
        return "default-src 'none'; script-src " + PageScript.hash(script) + "; style-src " + styles
            + "; base-uri 'none'; form-action 'none'";
    }
}
