package serverlesslabel.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.paint.Payload;
import serverlesslabel.picture.IconSource;
import serverlesslabel.ranking.Person;
import serverlesslabel.report.page.PageLanguage;
import serverlesslabel.report.page.PlayablePage;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/**
 * Writes exports as pages that can be played with.
 *
 * @param translations reads the catalog that is exported in another language; empty where there is none
 * @param people       whose weights are laid side by side; empty for nobody's
 */
record PageExport(Texts texts, IconSource icons, Function<Language, Optional<Catalog>> translations,
                  List<Person> people) {

    /**
     * The page of an export.
     *
     * @param picture the comparison as SVG markup that loads nothing
     * @param links   the folder of the services' pages, ending in a slash; empty where there is none
     */
    String of(ExportRequest request, String picture, String links) {
        var subject = request.subject();
        var content = new PlayablePage.Content(subject.comparison(), request.shown(), subject.title(),
            request.carried().map(Payload::text).orElse("{}"), people, links);
        return PlayablePage.of(content, languages(subject.comparison().catalog()), picture, icons);
    }

    // The language of these texts first, with the words of the very catalog that is exported.
    private List<PageLanguage> languages(Catalog catalog) {
        return Stream.concat(Stream.of(PageLanguage.of(texts, catalog)),
            Stream.of(Language.values()).filter(other -> other != texts.language()).flatMap(other ->
                translations.apply(other).map(read -> PageLanguage.of(Texts.of(other), read)).stream())).toList();
    }
}
