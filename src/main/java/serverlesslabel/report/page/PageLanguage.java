package serverlesslabel.report.page;

import java.util.List;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Rubric;
import serverlesslabel.text.Texts;

/**
 * A language of a page: the program's texts, and the words of the rubric and of the profiles.
 *
 * @param rubric   the same in every language but for its words
 * @param profiles the same in every language but for their words
 */
public record PageLanguage(Texts texts, Rubric rubric, List<Profile> profiles) {

    public PageLanguage {
        profiles = List.copyOf(profiles);
    }

    /** The language of texts, with the words of a catalog that was read in it. */
    public static PageLanguage of(Texts texts, Catalog catalog) {
        return new PageLanguage(texts, catalog.rubric(), catalog.profiles());
    }

    /** A profile in this language; the profile itself where this has no words for it, as for the reader's own. */
    Profile wordsOf(Profile profile) {
        return profiles.stream().filter(other -> other.id().equals(profile.id())).findFirst().orElse(profile);
    }

    /** Whether this has a word for everything the rubric of another language has one for. */
    boolean fits(PageLanguage other) {
        return rubric.version().equals(other.rubric.version())
            && rubric.questions().size() == other.rubric.questions().size()
            && rubric.categories().size() == other.rubric.categories().size()
            && rubric.characteristics().size() == other.rubric.characteristics().size();
    }
}
