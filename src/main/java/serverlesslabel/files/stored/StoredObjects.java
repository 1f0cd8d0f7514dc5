package serverlesslabel.files.stored;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Condition;
import serverlesslabel.domain.Definition;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.LabelPlan;
import serverlesslabel.domain.Ladder;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Revision;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Source;
import serverlesslabel.domain.Value;
import serverlesslabel.domain.Weights;

/**
 * Makes stored objects anew, each of those before it. A record is made by its constructor of its components in their
 * order, which is written down here for each: asking the records themselves would take longer than all the rest.
 */
final class StoredObjects {

    private final byte[] bytes;
    private int at;
    private Object[] made = {};

    private StoredObjects(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Returns the last of the objects stored in bytes.
     *
     * @throws RuntimeException if the bytes do not hold objects of these types
     */
    static Object last(byte[] bytes) {
        return new StoredObjects(bytes).last();
    }

    private Object last() {
        var types = new String[number()];
        for (int i = 0; i < types.length; i++) types[i] = text();
        made = new Object[number()];
        for (int i = 0; i < made.length; i++) made[i] = object(types[number()]);
        return made[made.length - 1];
    }

    private Object object(String type) {
        return switch (type) {
            case "String" -> text();
            case "Integer" -> number();
            case "Boolean" -> number() == 1;
            case "Optional" -> number() == 0 ? Optional.empty() : Optional.of(part());
            case "List" -> List.of(parts());
            case "Set" -> Set.of(parts());
            case "Map" -> map();
            case "URI" -> URI.create(part());
            case "LocalDate" -> LocalDate.of(number(), number(), number());
            case "BigDecimal" -> new BigDecimal(this.<String>part());
            case "Basis" -> Basis.valueOf(part());
            default -> record(type);
        };
    }

    private Object record(String type) {
        return switch (type) {
            case "Fact" -> new Fact(part(), part(), part(), part(), part(), part());
            case "Source" -> new Source(part(), part(), part());
            case "Source.Edition" -> new Source.Edition(part());
            case "Value.ChoiceId" -> new Value.ChoiceId(part());
            case "Value.Flag" -> new Value.Flag(part());
            case "Value.Amount" -> new Value.Amount(part());
            case "Value.ShortText" -> new Value.ShortText(part());
            case "Fact.Past" -> new Fact.Past(part(), part(), part(), part(), part());
            case "Facts" -> new Facts(part(), part());
            case "Level" -> new Level(this.<Integer>part());
            case "Levels" -> new Levels(part(), part(), part());
            case "Judgement" -> new Judgement(part(), part(), part());
            case "Service" -> new Service(part(), part(), part(), part(), part(), part(), part(), part(), part(),
                part());
            case "Service.Life" -> new Service.Life(part(), part(), part(), part(), part());
            case "Service.Original" -> new Service.Original(part(), part());
            case "ServiceId" -> new ServiceId(part());
            case "Provider" -> new Provider(part());
            default -> ofRubric(type);
        };
    }

    private Object ofRubric(String type) {
        return switch (type) {
            case "Rubric" -> new Rubric(part(), part(), part(), part(), part(), part(), part(), part(), part(), part());
            case "Category" -> new Category(part(), part());
            case "Question" -> new Question(part(), part(), part(), part(), part());
            case "AnswerType.SingleChoice" -> new AnswerType.SingleChoice(part());
            case "AnswerType.YesNo" -> new AnswerType.YesNo();
            case "AnswerType.Quantity" -> new AnswerType.Quantity(part(), part(), part(), part(), part());
            case "AnswerType.FreeText" -> new AnswerType.FreeText();
            case "Characteristic" -> new Characteristic(this.<Integer>part(), part(), part(), part(), part(), part(),
                part());
            case "Ladder.Steps" -> new Ladder.Steps(part(), part(), part());
            case "Ladder.Step" -> new Ladder.Step(part(), part(), part(), part(), part());
            case "Ladder.Count" -> new Ladder.Count(part(), part());
            case "Ladder.CountedCondition" -> new Ladder.CountedCondition(part(), part(), part(), part());
            case "Ladder.None" -> new Ladder.None();
            case "Condition.Is" -> new Condition.Is(part(), part());
            case "Condition.AtLeast" -> new Condition.AtLeast(part(), part());
            case "Condition.AtMost" -> new Condition.AtMost(part(), part());
            case "Condition.OneOf" -> new Condition.OneOf(part(), part());
            case "Definition" -> new Definition(part(), part(), part(), part(), part(), part(), part());
            case "Definition.Demand" -> new Definition.Demand(part(), part());
            case "LabelClass" -> new LabelClass(this.<Integer>part(), part(), this.<Integer>part());
            case "LabelPlan" -> new LabelPlan(part(), part(), part(), part());
            case "LabelPlan.Words" -> new LabelPlan.Words(part(), part(), part(), part());
            case "Revision" -> new Revision(part(), part());
            case "Profile" -> new Profile(part(), part(), part(), part(), part(), part());
            case "Weights" -> new Weights(part());
            default -> throw new IllegalArgumentException("a stored object of an unknown type: " + type);
        };
    }

    private Object map() {
        var map = new LinkedHashMap<Object, Object>();
        for (int left = number(); left > 0; left--) map.put(part(), part());
        return Collections.unmodifiableMap(map);
    }

    private Object[] parts() {
        var parts = new Object[number()];
        for (int i = 0; i < parts.length; i++) parts[i] = part();
        return parts;
    }

    // What the compiler takes it for is what the constructor wants; that it is one, Java checks there.
    @SuppressWarnings("unchecked")
    private <T> T part() {
        return (T) made[number()];
    }

    private String text() {
        int length = number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    // Seven bits a byte, the lowest first; each byte but the last has its highest bit set.
    private int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next >= 0) return number;
        }
    }
}
