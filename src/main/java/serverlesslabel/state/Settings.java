package serverlesslabel.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the program remembers from one start to the next.
 *
 * @param layout      how the window is arranged
 * @param greeted     whether the first steps were shown to their end, or put away
 * @param folder      where the last file went
 * @param recent      explorations opened or saved lately, the last one first
 * @param profiles    weights the reader gave a name
 * @param choices     how the last picture was exported
 * @param exploration what was explored; empty begins anew
 */
public record Settings(Appearance look, Layout layout, boolean greeted, Optional<Path> folder, List<Path> recent,
                       List<OwnProfile> profiles, ExportSettings choices,
                       Optional<Exploration> exploration) {

    /** The first start. */
    public static final Settings NONE = new Settings(Appearance.FIRST, Layout.FIRST, false, Optional.empty(), List.of(),
        List.of(), ExportSettings.FIRST, Optional.empty());

    /** So many files are remembered. */
    public static final int MOST_RECENT = 8;

    public Settings {
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
        profiles = List.copyOf(profiles);
    }

    /** The same in another look. */
    public Settings withLook(Appearance another) {
        return new Settings(another, layout, greeted, folder, recent, profiles, choices, exploration);
    }

    /** The same with the window arranged otherwise. */
    public Settings withLayout(UnaryOperator<Layout> another) {
        return new Settings(look, another.apply(layout), greeted, folder, recent, profiles, choices, exploration);
    }

    /** The same with another folder for files. */
    public Settings withFolder(Path another) {
        return new Settings(look, layout, greeted, Optional.of(another), recent, profiles, choices, exploration);
    }

    /** The same without files used lately. */
    public Settings withoutRecent() {
        return new Settings(look, layout, greeted, folder, List.of(), profiles, choices, exploration);
    }

    /** As at the first start, but for what the reader made: the profiles, and what is explored. */
    public Settings withDefaults() {
        return new Settings(NONE.look, NONE.layout, NONE.greeted, NONE.folder, NONE.recent, profiles, NONE.choices,
            exploration);
    }

    /** The same with a file as the latest. */
    public Settings withRecentFile(Path file) {
        return new Settings(look, layout, greeted, folder, Stream.concat(Stream.of(file), recent.stream()).toList(),
            profiles, choices, exploration);
    }

    /** The same with other choices for pictures. */
    public Settings withChoices(ExportSettings another) {
        return new Settings(look, layout, greeted, folder, recent, profiles, another, exploration);
    }

    /** The same with weights under a name; a profile of the same id is replaced. */
    public Settings withProfile(OwnProfile profile) {
        var more = new ArrayList<>(withoutProfile(profile).profiles);
        more.add(profile);
        return new Settings(look, layout, greeted, folder, recent, more, choices, exploration);
    }

    /** The same with a profile under another name; as it is where that is the name of another profile. */
    public Settings withProfileRenamed(OwnProfile profile, String name) {
        var renamed = new OwnProfile(name, profile.points());
        if (profiles.stream().anyMatch(ownProfile -> !ownProfile.equals(profile) && ownProfile.id()
            .equals(renamed.id()))) return this;
        return new Settings(look, layout, greeted, folder, recent,
            profiles.stream().map(ownProfile -> ownProfile.equals(profile) ? renamed : ownProfile).toList(), choices,
            exploration);
    }

    /** The same without a profile. */
    public Settings withoutProfile(OwnProfile profile) {
        return new Settings(look, layout, greeted, folder, recent,
            profiles.stream().filter(ownProfile -> !ownProfile.id().equals(profile.id())).toList(), choices,
            exploration);
    }

    /** The same with another exploration. */
    public Settings withExploration(Exploration another) {
        return withExploration(Optional.of(another));
    }

    /** The same with another exploration, or none. */
    public Settings withExploration(Optional<Exploration> another) {
        return new Settings(look, layout, greeted, folder, recent, profiles, choices, another);
    }

    /** The same with the first steps shown, or to be shown at the next start. */
    public Settings withGreeted(boolean done) {
        return new Settings(look, layout, done, folder, recent, profiles, choices, exploration);
    }
}
