package serverlesslabel.domain;

import java.util.List;
import java.util.Optional;

/**
 * The rubric: the questions, the ladders that turn facts into levels, the reference weights and the label classes.
 *
 * @param characteristics each at the index of its {@code place}
 * @param reference       the weights that give a label its letter, one per characteristic
 * @param classes         the seven label classes, A first
 * @param label           the words of the label and the facts it prints
 * @param history         the revisions, newest first
 * @param definitions     published definitions of what is measured, as conditions on facts
 */
public record Rubric(String name, String version, List<Category> categories, List<Question> questions,
                     List<Characteristic> characteristics, Weights reference, List<LabelClass> classes,
                     LabelPlan label, List<Revision> history, List<Definition> definitions) {

    /** The id of the profile with the reference weights. */
    public static final String REFERENCE = "reference";

    /** @throws IllegalArgumentException if there is not one weight per characteristic, or not seven classes */
    public Rubric {
        categories = List.copyOf(categories);
        questions = List.copyOf(questions);
        characteristics = List.copyOf(characteristics);
        classes = List.copyOf(classes);
        history = List.copyOf(history);
        definitions = List.copyOf(definitions);
        if (reference.points().size() != characteristics.size())
            throw new IllegalArgumentException("a weight for each characteristic");
        if (classes.size() != LabelClass.COUNT) throw new IllegalArgumentException("seven classes");
    }

    /** A rubric without definitions. */
    public Rubric(String name, String version, List<Category> categories, List<Question> questions,
                  List<Characteristic> characteristics, Weights reference, List<LabelClass> classes,
                  LabelPlan label, List<Revision> history) {
        this(name, version, categories, questions, characteristics, reference, classes, label, history, List.of());
    }

    /** The reference weights as a profile. */
    public Profile referenceProfile() {
        return new Profile(REFERENCE, "Reference", "The weights every label's letter is given by.", reference);
    }

    /** The word at the head of a label and on a badge: that of the label, or the rubric's name. */
    public String labelTitle() {
        return label.words().title().isEmpty() ? name : label.words().title();
    }

    /** A copy of this rubric in the words of a translation; words without a translation stay as they are. */
    public Rubric translated(Translation translation) {
        return RubricTranslator.of(this, translation.wording());
    }

    /** The category with an id, empty if there is none. */
    public Optional<Category> category(String id) {
        return categories.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    /** The question with an id, empty if there is none. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The characteristic with an id, empty if there is none. */
    public Optional<Characteristic> characteristic(String id) {
        return characteristics.stream().filter(characteristic -> characteristic.id().equals(id)).findFirst();
    }

    /** The definition with an id, empty if there is none. */
    public Optional<Definition> definition(String id) {
        return definitions.stream().filter(definition -> definition.id().equals(id)).findFirst();
    }

    /** Whether the answers to a question can change a level; the others are shown and compared only. */
    public boolean decides(Question question) {
        return characteristics.stream().flatMap(characteristic -> characteristic.ladder().questions())
            .anyMatch(asked -> asked.id().equals(question.id()));
    }

    /** The ratings of a service, one per characteristic in their order. */
    public List<Rating> ratings(Service service) {
        return characteristics.stream().map(characteristic -> Rating.of(characteristic, service)).toList();
    }
}
