package serverlesslabel.files.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Translation;
import serverlesslabel.files.json.CheckedObject;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.Pointer;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;

/**
 * Reads a translation. It has the structure of the original, reduced to texts and the members that identify the item of
 * a list; so a translator copies the original and removes the rest.
 */
final class TranslationReader {

    /** The members that identify an item of a list and are not translated. */
    private static final List<String> IDENTIFYING = List.of("id", "version", "level", "fact");
    /** The member that says which mode a service had when its words were written. */
    private static final String OF = "of";
    private static final String MODE = "mode";
    /** The members at the top of the file that are not translated. */
    private static final Set<String> UNTRANSLATED = Set.of("$schema", "version");
    /** The keys of the messages about unknown names, by the member that lists the known ones. */
    private static final Map<String, String> LISTED = Map.of("categories", "problem.unknown.category",
        "facts", "problem.unknown.fact", "values", "problem.unknown.value",
        "characteristics", "problem.unknown.characteristic", "history", "problem.unknown.version",
        "definitions", "problem.unknown.definition",
        "steps", "problem.unknown.step", "conditions", "problem.unknown.counted",
        "profiles", "problem.unknown.profile", "services", "problem.unknown.service");

    private final Translation original;
    private final Set<List<String>> known = new HashSet<>();
    /** What is known below each place, in the order of the alphabet. */
    private final Map<List<String>, SortedSet<String>> below = new HashMap<>();
    private final Problems problems;
    private final Set<Pointer> misshapen = new HashSet<>();
    private final Map<List<String>, String> words = new LinkedHashMap<>();

    /** A reader for a translation of these texts. */
    TranslationReader(Translation original, Problems problems) {
        this.original = original;
        original.words().keySet().forEach(place -> IntStream.rangeClosed(1, place.size()).forEach(length -> {
            if (known.add(place.subList(0, length))) below.computeIfAbsent(place.subList(0, length - 1),
                parent -> new TreeSet<>()).add(place.get(length - 1));
        }));
        this.problems = problems;
    }

    /**
     * Returns the translated texts that have a place in the original; others are reported. Blank texts are left out.
     *
     * @param wrong the places that violate the schema, which are left out
     */
    Translation read(Json json, List<Pointer> wrong) {
        misshapen.addAll(wrong);
        members(json, UNTRANSLATED, new Location(List.of(), Pointer.of("")));
        return new Translation(words);
    }

    /** A position in both: the place among the texts of the original and the pointer into the file. */
    private record Location(List<String> place, Pointer pointer) {

        Location child(String name, String step) {
            var longer = new ArrayList<>(place);
            longer.add(name);
            return new Location(List.copyOf(longer), pointer.child(step));
        }
    }

    private void members(Json json, Set<String> skipped, Location here) {
        if (json instanceof Json.Members members) members.byName().forEach((name, member) -> {
            if (!skipped.contains(name)) value(member, here.child(name, name));
        });
    }

    private void value(Json.Member member, Location here) {
        if (!isKnown(here, member.spot())) return;
        if (member.value() instanceof Json.Items items) items(items, here);
        else if (member.value() instanceof Json.Text text) word(text, here);
        else members(member.value(), Set.of(), here);
    }

    private void word(Json.Text text, Location here) {
        if (!CheckedObject.text(text).isEmpty() && !misshapen.contains(here.pointer()))
            words.put(here.place(), CheckedObject.text(text));
    }

    private void items(Json.Items items, Location here) {
        var seen = new HashMap<String, Integer>();
        for (int i = 0; i < items.list().size(); i++) {
            var object = CheckedObject.of(items.list().get(i), problems);
            var idMember = IDENTIFYING.stream().filter(object::has).findFirst().orElse("");
            var name = idMember.equals("level") ? Translation.name(new Level(object.whole(idMember, 1, Level.TOP)))
                : object.text(idMember);
            // The schema check has reported an item that nothing identifies.
            if (name.isEmpty()) continue;
            int nth = seen.merge(name, 1, Integer::sum);
            var inside = here.child(Translation.name(name, nth), Integer.toString(i));
            if (nth > 1 && !known.contains(inside.place()))
                problems.add(object.spot(idMember), "problem.words.often", name);
            else if (isKnown(inside, object.spot(idMember)) && !outdated(object, inside))
                members(items.list().get(i), Set.of(idMember, OF), inside);
        }
    }

    // Words for what a service no longer is would be worse than none.
    private boolean outdated(CheckedObject object, Location here) {
        var then = object.text(OF);
        var now = original.words().getOrDefault(here.child(MODE, MODE).place(), "");
        if (then.isEmpty() || then.equals(now)) return false;
        problems.addRemark(object.spot(OF), "problem.words.stale", then, now);
        return true;
    }

    private boolean isKnown(Location here, Position position) {
        if (known.contains(here.place())) return true;
        int last = here.place().size() - 1;
        var parent = here.place().subList(0, last);
        var siblings = below.getOrDefault(parent, new TreeSet<>());
        var listed = last == 0 ? "" : parent.get(last - 1);
        problems.addUnknown(position, LISTED.getOrDefault(listed, "problem.unknown.word"), here.place().get(last),
            siblings);
        return false;
    }
}
