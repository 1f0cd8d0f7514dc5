package serverlesslabel.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The settings the program keeps from one start to the next.
 *
 * @param appearance        appearance of the window
 * @param layout      arrangement of the window
 * @param greeted     whether the tour of the first start was finished or dismissed
 * @param folder      folder of the last file the reader chose; empty before the first
 * @param recent      exploration files opened or saved lately, latest first, without duplicates, at most
 *                    {@link #MOST_RECENT}
 * @param profiles    the reader's own profiles
 * @param exportSettings     choices of the last export
 * @param exploration the last exploration; empty starts a new one
 */
public record Settings(Appearance appearance, Layout layout, boolean greeted, Optional<Path> folder, List<Path> recent,
                       List<OwnProfile> profiles, ExportSettings exportSettings, Optional<Exploration> exploration) {

    /** The settings at the first start. */
    public static final Settings NONE = new Settings(Appearance.FIRST, Layout.FIRST, false, Optional.empty(), List.of(),
        List.of(), ExportSettings.FIRST, Optional.empty());

    /** The largest number of recent files. */
    public static final int MOST_RECENT = 8;

    public Settings {
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
        profiles = List.copyOf(profiles);
    }

    /** A copy with another appearance. */
    public Settings withAppearance(Appearance another) {
        return new Settings(another, layout, greeted, folder, recent, profiles, exportSettings, exploration);
    }

    /** A copy with a layout derived from the present one. */
    public Settings withLayout(UnaryOperator<Layout> another) {
        return new Settings(appearance, another.apply(layout), greeted, folder, recent, profiles, exportSettings,
            exploration);
    }

    /** A copy with another last folder. */
    public Settings withFolder(Path another) {
        return new Settings(appearance, layout, greeted, Optional.of(another), recent, profiles, exportSettings,
            exploration);
    }

    /** A copy without recent files. */
    public Settings withoutRecent() {
        return new Settings(appearance, layout, greeted, folder, List.of(), profiles, exportSettings, exploration);
    }

    /** A copy with the settings of the first start, except for what the reader made: profiles and exploration. */
    public Settings withDefaults() {
        return new Settings(NONE.appearance, NONE.layout, NONE.greeted, NONE.folder, NONE.recent, profiles,
            NONE.exportSettings,
            exploration);
    }

    /** A copy with a file as the latest of the recent ones; beyond {@link #MOST_RECENT} the oldest is dropped. */
    public Settings withRecentFile(Path file) {
        return new Settings(appearance, layout, greeted, folder, Stream.concat(Stream.of(file), recent.stream())
            .toList(),
            profiles, exportSettings, exploration);
    }

    /** A copy with other export choices. */
    public Settings withExportSettings(ExportSettings another) {
        return new Settings(appearance, layout, greeted, folder, recent, profiles, another, exploration);
    }

    /** A copy with one more profile, behind the others; a profile of the same id is replaced. */
    public Settings withProfile(OwnProfile profile) {
        var more = new ArrayList<>(withoutProfile(profile).profiles);
        more.add(profile);
        return new Settings(appearance, layout, greeted, folder, recent, more, exportSettings, exploration);
    }

    /** A copy with a profile renamed; unchanged where another profile has the id of the new name. */
    public Settings withProfileRenamed(OwnProfile profile, String name) {
        var renamed = new OwnProfile(name, profile.points());
        if (profiles.stream().anyMatch(own -> !own.equals(profile) && own.id().equals(renamed.id()))) return this;
        return new Settings(appearance, layout, greeted, folder, recent,
            profiles.stream().map(own -> own.equals(profile) ? renamed : own).toList(), exportSettings,
            exploration);
    }

    /** A copy without the profile that has the id of this one, if there is one. */
    public Settings withoutProfile(OwnProfile profile) {
        return new Settings(appearance, layout, greeted, folder, recent,
            profiles.stream().filter(own -> !own.id().equals(profile.id())).toList(), exportSettings,
            exploration);
    }

    /** A copy with another exploration. */
    public Settings withExploration(Exploration another) {
        return withExploration(Optional.of(another));
    }

    /** A copy with another exploration, or none. */
    public Settings withExploration(Optional<Exploration> another) {
        return new Settings(appearance, layout, greeted, folder, recent, profiles, exportSettings, another);
    }

    /** A copy with the tour done ({@code true}), or to be shown at the next start. */
    public Settings withGreeted(boolean done) {
        return new Settings(appearance, layout, done, folder, recent, profiles, exportSettings, exploration);
    }
}
