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

/** A comparison as a page of its own: one file that loads nothing and runs nothing. */
public final class HtmlPage {

    /** Nothing but the style in the page itself, and the letters the picture brings along. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:;"
        + " base-uri 'none'; form-action 'none'";
    private static final Pattern TAG = Pattern.compile("<[A-Za-z][^<>]*>");
    private static final Pattern ID = Pattern.compile("(?<= id=\"|url\\(#|href=\"#)(?=[^\"])");
    private static final Pattern LABELLED = Pattern.compile("(?<= aria-labelledby=\")[^\"]*");

    private HtmlPage() {}

    /**
     * The picture of a comparison for light and for dark screens, both as SVG markup. Only the light one needs to bring
     * its letters along: a page knows them then.
     */
    public record Pictures(String light, String dark) {}

    /**
     * The page: what a decision record says, with the picture.
     *
     * @param comparison at least one service
     * @param shown      the services the reader saw, among which these were chosen
     * @param title      blank for the services' names
     */
    public static String of(Comparison comparison, Alternatives shown, String title, Pictures pictures, Texts texts) {
        var decision = new Decision(DecisionContext.of(comparison, shown, title, texts), "decision.html");
        return head(decision.title(), texts) + "<body>\n<main>\n" + Html.of(decision.opening())
            + figure("light", pictures.light()) + figure("dark", pictures.dark()) + Html.of(decision.sections())
            + "</main>\n<footer>" + Html.escaped(texts.get("sheet.foot.right")) + "</footer>\n</body>\n</html>\n";
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
        return "<figure class=\"" + theme + "\" tabindex=\"0\">\n" + apart(svg, theme + "-") + "</figure>\n";
    }

    // What the picture names must not be what anything else on the page names; words in it are not touched.
    private static String apart(String svg, String prefix) {
        return TAG.matcher(svg).replaceAll(tag -> Matcher.quoteReplacement(
            LABELLED.matcher(ID.matcher(tag.group()).replaceAll(prefix)).replaceAll(ids ->
                Stream.of(ids.group().split(" ")).map(id -> prefix + id).collect(Collectors.joining(" ")))));
    }
}
