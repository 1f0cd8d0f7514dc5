package serverlesslabel.files.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Translation;
import serverlesslabel.files.json.CheckedObject;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.Pointer;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;

/**
 * Reads a file of words in another language. It has the shape of the original, with nothing left but words and what
 * names the things they belong to; so whoever translates copies the original and takes the rest out.
 */
final class TranslationReader {

    /** What names a thing of a list, and is no word itself. */
    private static final List<String> NAMING = List.of("id", "version", "level", "fact");
    /** What stands at the top of the file and is no word. */
    private static final Set<String> NO_WORDS = Set.of("$schema", "version");
    /** The keys of what is said of a name that is not among the things listed under another. */
    private static final Map<String, String> LISTED = Map.of("categories", "problem.unknown.category",
        "facts", "problem.unknown.fact", "values", "problem.unknown.value",
        "characteristics", "problem.unknown.characteristic", "history", "problem.unknown.version",
        "steps", "problem.unknown.step", "conditions", "problem.unknown.counted",
        "profiles", "problem.unknown.profile");

    private final Set<List<String>> known = new HashSet<>();
    private final Problems problems;
    private final Set<Pointer> misshapen = new HashSet<>();
    private final Map<List<String>, String> words = new LinkedHashMap<>();

    /** A reader of words for the places of an original. */
    TranslationReader(Translation original, Problems problems) {
        original.words().keySet().forEach(place ->
            IntStream.rangeClosed(1, place.size()).forEach(length -> known.add(place.subList(0, length))));
        this.problems = problems;
    }

    /** The words that have a place in the original; others are noted. Those of a wrong shape are left out. */
    Translation read(Json json, List<Pointer> wrong) {
        misshapen.addAll(wrong);
        members(json, NO_WORDS, new Here(List.of(), Pointer.of("")));
        return new Translation(words);
    }

    /** Where we are: among the words, and in the file. */
    private record Here(List<String> place, Pointer pointer) {

        Here in(String name, String step) {
            var longer = new ArrayList<>(place);
            longer.add(name);
            return new Here(List.copyOf(longer), pointer.and(step));
        }
    }

    private void members(Json json, Set<String> passed, Here here) {
        if (json instanceof Json.Members members) members.byName().forEach((name, member) -> {
            if (!passed.contains(name)) look(member, here.in(name, name));
        });
    }

    private void look(Json.Member member, Here here) {
        if (!isKnown(here, member.spot())) return;
        if (member.value() instanceof Json.Items items) items(items, here);
        else if (member.value() instanceof Json.Text text) word(text, here);
        else members(member.value(), Set.of(), here);
    }

    private void word(Json.Text text, Here here) {
        if (!text.text().isBlank() && !misshapen.contains(here.pointer()))
            words.put(here.place(), CheckedObject.text(text));
    }

    private void items(Json.Items items, Here here) {
        var seen = new HashMap<String, Integer>();
        for (int i = 0; i < items.list().size(); i++) {
            var object = CheckedObject.of(items.list().get(i), problems);
            var naming = NAMING.stream().filter(object::has).findFirst().orElse("");
            var name = naming.equals("level") ? Translation.name(new Level(object.whole(naming, 1, Level.TOP)))
                : object.text(naming);
            // What has no name has another shape, and that has been noted.
            if (name.isEmpty()) continue;
            int nth = seen.merge(name, 1, Integer::sum);
            var inside = here.in(Translation.name(name, nth), Integer.toString(i));
            if (nth > 1 && !known.contains(inside.place()))
                problems.add(object.spot(naming), "problem.words.often", name);
            else if (isKnown(inside, object.spot(naming))) members(items.list().get(i), Set.of(naming), inside);
        }
    }

    private boolean isKnown(Here here, Position position) {
        if (known.contains(here.place())) return true;
        int last = here.place().size() - 1;
        var around = here.place().subList(0, last);
        var beside = known.stream().filter(list -> list.size() == last + 1 && list.subList(0, last).equals(around))
            .map(list -> list.get(last)).sorted().toList();
        var listed = last == 0 ? "" : around.get(last - 1);
        problems.unknown(position, LISTED.getOrDefault(listed, "problem.unknown.word"), here.place().get(last), beside);
        return false;
    }
}
