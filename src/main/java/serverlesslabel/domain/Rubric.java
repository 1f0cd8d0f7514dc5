package serverlesslabel.domain;

import java.util.List;
import java.util.Optional;

/**
 * The yardstick: which facts exist, how they become levels, how much each counts, and where the classes begin.
 *
 * @param history what changed, newest version first
 */
public record Rubric(String name, String version, List<Category> categories, List<Question> questions,
                     List<Characteristic> characteristics, Weights reference, List<LabelClass> classes,
                     LabelPlan label, List<Revision> history) {

    /** The id of the profile that stands for the reference weights. */
    public static final String REFERENCE = "reference";

    /** @throws IllegalArgumentException if there is not a weight for each characteristic, or not seven classes */
    public Rubric {
        categories = List.copyOf(categories);
        questions = List.copyOf(questions);
        characteristics = List.copyOf(characteristics);
        classes = List.copyOf(classes);
        history = List.copyOf(history);
        if (reference.points().size() != characteristics.size())
            throw new IllegalArgumentException("a weight for each characteristic");
        if (classes.size() != LabelClass.COUNT) throw new IllegalArgumentException("seven classes");
    }

    /** The reference weights as a profile. */
    public Profile referenceProfile() {
        return new Profile(REFERENCE, "Reference", "The weights every label's letter is given by.", reference);
    }

    /** The same rubric in the words of a translation; where it has none they stay as they are. */
    public Rubric in(Translation translation) {
        return RubricTranslator.of(this, translation.wording());
    }

    /** The category with an id, empty where there is none. */
    public Optional<Category> category(String id) {
        return categories.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    /** The question with an id, empty where there is none. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The characteristic with an id, empty where there is none. */
    public Optional<Characteristic> characteristic(String id) {
        return characteristics.stream().filter(characteristic -> characteristic.id().equals(id)).findFirst();
    }

    /** The ratings of a service, in the order of the characteristics. */
    public List<Rating> ratings(Service service) {
        return characteristics.stream().map(characteristic -> Rating.of(characteristic, service)).toList();
    }
}
