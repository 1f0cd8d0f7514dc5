package serverlesslabel.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a label prints besides the levels: the rubric's own words, and facts as figures.
 *
 * @param words    the rubric's own words
 * @param headline the question whose answer is printed large, if any
 * @param second   the question whose answer is printed large beside the first, if any
 * @param figures  the questions whose answers are printed small, up to five
 */
public record LabelPlan(Words words, Optional<Question> headline, Optional<Question> second,
                        List<Question> figures) {

    /** No words of its own and no figures, for rubrics whose levels are judged and not derived from facts. */
    public static final LabelPlan NONE = new LabelPlan(Optional.empty(), List.of());

    public LabelPlan {
        figures = List.copyOf(figures);
    }

    /** A plan without words of its own and with one large figure at most. */
    public LabelPlan(Optional<Question> headline, List<Question> figures) {
        this(Words.NONE, headline, figures);
    }

    /** A plan with one large figure at most. */
    public LabelPlan(Words words, Optional<Question> headline, List<Question> figures) {
        this(words, headline, Optional.empty(), figures);
    }

    /**
     * The rubric's own words; each may be empty.
     *
     * @param title   the word at the head of a label and on a badge; empty for the rubric's name
     * @param caption the line below the large figure, with what its unit means; empty for the name of its question
     * @param second  the line below the second large figure; empty for the name of its question
     * @param link    the text of links to a service's page; empty for the program's own
     */
    public record Words(String title, String caption, String second, String link) {

        /** No words. */
        public static final Words NONE = new Words("", "", "");

        /** Words without a line below a second large figure. */
        public Words(String title, String caption, String link) {
            this(title, caption, "", link);
        }
    }

    /** The line below the large figure; empty where there is no such figure. */
    public Optional<String> caption() {
        return headline.map(question -> words.caption().isEmpty() ? question.name() : words.caption());
    }

    /** The line below the second large figure; empty where there is no such figure. */
    public Optional<String> secondCaption() {
        return second.map(question -> words.second().isEmpty() ? question.name() : words.second());
    }

    /** The questions whose answers are printed large, none to two. */
    public List<Question> large() {
        return Stream.concat(headline.stream(), second.stream()).toList();
    }

    /** The three questions at most that matter beside levels: the large ones with the first small one between them. */
    public List<Question> three() {
        return Stream.of(headline.stream(), figures.stream().limit(1), second.stream()).flatMap(found -> found)
            .toList();
    }

    /** All questions, those printed large first. */
    public Stream<Question> questions() {
        return Stream.concat(large().stream(), figures.stream());
    }
}
