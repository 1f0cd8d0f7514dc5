package serverlesslabel.report.page;

import java.util.List;
import java.util.Optional;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.sheet.ComparisonSheet;
import serverlesslabel.drawing.sheet.Sheet;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.files.settings.ExplorationText;
import serverlesslabel.paint.Typeface;
import serverlesslabel.paint.svg.SvgPainter;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Person;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.state.Exploration;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** Pages as the program makes them, with the comparison of two services drawn in them. */
public final class SamplePages {

    private static final List<String> COMPARED = List.of("aws-lambda-on-demand", "amazon-ec2");
    private static final Typeface TYPEFACE = new Typeface();

    private SamplePages() {}

    /** The page of the small catalog. */
    static String small() {
        return of(SmallCatalog.ENGLISH, SmallCatalog.GERMAN);
    }

    /** The page of a catalog in English and German. */
    public static String of(Catalog english, Catalog german) {
        return of(english, german, List.of());
    }

    /** The page of a catalog with several people. */
    public static String of(Catalog english, Catalog german, List<Person> people) {
        var texts = Texts.english();
        var ranking = Ranking.of(english, english.rubric().reference());
        var comparison = Comparison.of(ranking, compared(english));
        var paper = new Paper(0, 0, Palette.PRINT, TYPEFACE, IconFolder.shipped());
        var picture = new SvgPainter(TYPEFACE).dependent(ComparisonSheet.draw(new Sheet(comparison,
            "", SheetFormat.SLIDE), paper, texts));
        var content = new PlayablePage.Content(comparison, Alternatives.all(ranking), "",
            ExplorationText.of(exploration(english), compared(english), english), people, "");
        return PlayablePage.of(content, List.of(PageLanguage.of(texts, english),
            PageLanguage.of(Texts.of(Language.GERMAN), german)), picture, IconFolder.shipped());
    }

    /** The exploration the pages open with. */
    static Exploration exploration(Catalog catalog) {
        var ids = compared(catalog).stream().map(Service::id).toList();
        return Exploration.of(catalog.rubric().reference()).withPinned(ids).withSelected(Optional.of(ids.get(0)));
    }

    private static List<Service> compared(Catalog catalog) {
        var named = catalog.services().stream().filter(each -> COMPARED.contains(each.id().text()))
            .sorted((one, other) -> COMPARED.indexOf(one.id().text()) - COMPARED.indexOf(other.id().text())).toList();
        return named.isEmpty() ? catalog.services().subList(0, Math.min(2, catalog.services().size())) : named;
    }
}
