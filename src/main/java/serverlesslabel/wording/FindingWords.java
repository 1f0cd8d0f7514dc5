package serverlesslabel.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import serverlesslabel.domain.Catalog;
import serverlesslabel.ranking.CategoryRanks;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;

/** Writes what a comparison has found: its headline, and the sentences about what would change it. */
public final class FindingWords {

    /** The largest number of services of which all are named in a headline. */
    private static final int NAMED = 3;

    private FindingWords() {}

    /**
     * The headline of a comparison: of one service its class and rank, of tied ones that they are level, of others who
     * leads, whether that is so whatever the weights, and whether documented facts alone say so too.
     */
    public static String headline(ComparisonGrid grid, Texts texts) {
        var columns = grid.columns();
        var first = columns.get(0);
        if (columns.size() == 1) return alone(grid.comparison(), texts);
        var tied = columns.stream().filter(other -> other.index().equals(first.index())).toList();
        if (tied.size() > 1) return texts.get("finding.tied", Phrases.list(names(tied, grid), texts));
        boolean documented = grid.firstDocumented().equals(first);
        var others = columns.subList(1, columns.size());
        boolean all = columns.size() <= NAMED;
        if (grid.dominated() && documented) return all
            ? texts.get("finding.dominates", name(first, grid), Phrases.list(names(others, grid), texts))
            : texts.get("finding.dominates.all", name(first, grid), texts.formats().whole(others.size()));
        var points = ScoreDifferenceWords.points(grid.behind(1), texts);
        var leads = all
            ? texts.get("finding.leads", name(first, grid), Phrases.list(names(others, grid), texts), points)
            : texts.get("finding.leads.all", name(first, grid), texts.formats().whole(others.size()), points);
        return documented ? leads : texts.get("finding.stated", leads);
    }

    /**
     * The headline of a ranking: who is first of the services in its rows, in whatever order these stand.
     *
     * @param rows the placements shown; may be empty
     */
    public static String first(Ranking ranking, List<Placement> rows, Texts texts) {
        var best = rows.stream().map(Placement::index).max(Comparator.naturalOrder());
        var first = rows.stream().filter(row -> best.filter(row.index()::equals).isPresent()).toList();
        // Whoever is first of all is first of the rows shown, too.
        boolean ofAll = first.stream().anyMatch(row -> row.rank() == 1);
        var all = texts.formats().whole(ofAll ? ranking.size() : rows.size());
        if (first.isEmpty() || first.size() == ranking.size()) return texts.get("ranking.title");
        if (first.size() > NAMED) return texts.get("finding.first.many", texts.formats().whole(first.size()), all);
        var names = Phrases.list(first.stream().map(row -> ranking.catalog().displayName(row.service())).toList(),
            texts);
        return texts.get(first.size() == 1 ? "finding.first" : "finding.first.tied", names, all);
    }

    /**
     * The sentences below a headline. Of several services: what would put the second before the first, and who is first
     * by documented facts alone where that is another one. Of one: its rank in its category, and how certain its class
     * is, or that it was judged.
     */
    public static List<String> sentences(ComparisonGrid grid, Texts texts) {
        return grid.columns().size() == 1 ? place(grid.comparison(), texts) : change(grid, texts);
    }

    private static String alone(Comparison comparison, Texts texts) {
        var placement = comparison.placements().get(0);
        return texts.get(placement.tied() ? "finding.one.tied" : "finding.one", placement.service().name(),
            LevelWords.letter(ClassRange.of(placement.service(), comparison.rubric()), texts),
            LevelWords.rank(placement.rank(), false, texts), texts.formats().whole(comparison.ranking().size()));
    }

    private static List<String> change(ComparisonGrid grid, Texts texts) {
        var catalog = compared(grid);
        var first = grid.columns().get(0);
        var sentences = new ArrayList<String>();
        sentences.add(OvertakingWords.weight(Overtaking.between(grid.columns().get(1).service(), first.service(),
            grid.comparison().weights(), catalog.rubric()), catalog, texts));
        var best = grid.firstDocumented();
        if (!best.equals(first)) sentences.add(texts.get("finding.documented", name(best, grid),
            texts.formats().tenths(best.documented().tenths()), texts.formats().tenths(first.documented().tenths())));
        return sentences;
    }

    private static List<String> place(Comparison comparison, Texts texts) {
        var placement = comparison.placements().get(0);
        var service = placement.service();
        var sentences = new ArrayList<String>();
        var standing = CategoryRanks.of(comparison.ranking(), service);
        if (standing.size() > 1) sentences.add(texts.get("place.category", LevelWords.standing(standing, texts),
            service.category().name()));
        var range = ClassRange.of(service, comparison.rubric());
        sentences.add(service.levels().judged().isEmpty()
            ? texts.get(range.certain() ? "finding.certain" : "finding.open", range.stated().letter(),
                range.documented().letter()) : StandingWords.letter(service, comparison.rubric(), texts));
        return sentences;
    }

    private static List<String> names(List<Placement> placements, ComparisonGrid grid) {
        return placements.stream().map(placement -> name(placement, grid)).toList();
    }

    private static String name(Placement placement, ComparisonGrid grid) {
        return compared(grid).displayName(placement.service());
    }

    // The compared services as a catalog of their own: a name needs its mode only where two of them share it.
    private static Catalog compared(ComparisonGrid grid) {
        var catalog = grid.comparison().catalog();
        return new Catalog(catalog.rubric(), catalog.profiles(),
            grid.columns().stream().map(Placement::service).toList(), List.of());
    }
}
