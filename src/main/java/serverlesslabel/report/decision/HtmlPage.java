package serverlesslabel.report.decision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.report.document.Html;
import serverlesslabel.report.document.PageStyle;
import serverlesslabel.text.Texts;

/** Writes a comparison as an HTML page: a single file that loads nothing and runs no script. */
public final class HtmlPage {

    /** Allows only the style sheet inside the page and the font inside the picture. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:;"
        + " base-uri 'none'; form-action 'none'";
    private static final Pattern TAG = Pattern.compile("<[A-Za-z][^<>]*>");
    /** The start of every id in a tag, where it is declared or referred to. */
    private static final Pattern ID = Pattern.compile("(?<= id=\"|url\\(#|href=\"#)(?=[^\"])");
    /** The value of an attribute that refers to several ids, separated by spaces. */
    private static final Pattern LABELLED = Pattern.compile("(?<= aria-labelledby=\")[^\"]*");

    private HtmlPage() {}

    /**
     * The picture of a comparison as SVG markup, for light and for dark screens. Only the light one needs to embed its
     * font, as that holds for the whole page.
     */
    public record Pictures(String light, String dark) {}

    /**
     * The page: the content of a decision record, with the picture after the outcome.
     *
     * @param comparison the options, at least one
     * @param shown      the services the reader saw, from which the options were chosen
     * @param title      the reader's title; blank for the names of the services
     * @throws IllegalArgumentException if the comparison is empty
     */
    public static String of(Comparison comparison, Alternatives shown, String title, Pictures pictures, Texts texts) {
        var decision = new Decision(DecisionContext.of(comparison, shown, title, texts), "decision.html");
        return head(decision.title(), texts) + "<body>\n<main>\n" + Html.of(decision.opening())
            + figure("light", pictures.light()) + figure("dark", pictures.dark()) + Html.of(decision.sections())
            + "</main>\n<footer>" + Html.escaped(texts.get("sheet.foot.right",
                comparison.rubric().name())) + "</footer>\n</body>\n</html>\n";
    }

    private static String head(String title, Texts texts) {
        var language = texts.formats().locale().toLanguageTag();
        return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language + "\" xml:lang=\""
            + language + "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
            + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\"/>\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
            + "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
            + "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
            + "<title>" + Html.escaped(title) + "</title>\n<style>\n" + PageStyle.css() + "</style>\n</head>\n";
    }

    private static String figure(String theme, String svg) {
        return "<figure class=\"" + theme + "\" tabindex=\"0\">\n" + prefixed(svg, theme + "-") + "</figure>\n";
    }

    // Two pictures share the page, so the ids inside the tags of each get a prefix; its text stays as it is.
    private static String prefixed(String svg, String prefix) {
        return TAG.matcher(svg).replaceAll(tag -> Matcher.quoteReplacement(
            LABELLED.matcher(ID.matcher(tag.group()).replaceAll(prefix)).replaceAll(ids ->
                Stream.of(ids.group().split(" ")).map(id -> prefix + id).collect(Collectors.joining(" ")))));
    }
}
