package serverlesslabel.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may read and write a file, where the file system knows owner, group and others. On other file systems nothing is
 * asked and nothing is set.
 */
final class FileAccess {

    /** A file that only its owner reads and writes. */
    static final Set<PosixFilePermission> PRIVATE_FILE = PosixFilePermissions.fromString("rw-------");
    /** A folder that only its owner opens. */
    static final Set<PosixFilePermission> PRIVATE_FOLDER = PosixFilePermissions.fromString("rwx------");

    /** Each permission of the group with that of the others. */
    private static final List<List<PosixFilePermission>> GROUP_AND_OTHERS = List.of(
        List.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ),
        List.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE),
        List.of(PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE));

    private FileAccess() {}

    /** Returns owner, group and permissions of a file; empty if it is not there or its file system knows none. */
    static Optional<PosixFileAttributes> of(Path file) throws IOException {
        if (!Files.exists(file) || !isKnown(file)) return Optional.empty();
        return Optional.of(Files.readAttributes(file, PosixFileAttributes.class));
    }

    /** Returns permissions as what a new file or folder is created with; nothing where they are not known. */
    static FileAttribute<?>[] whenCreated(Path file, Set<PosixFilePermission> permissions) {
        return isKnown(file) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
            : new FileAttribute<?>[0];
    }

    /** Sets the permissions of a file, as far as its file system and its owner allow that. */
    static void set(Path file, Set<PosixFilePermission> permissions) {
        if (isKnown(file)) attempt(() -> Files.setPosixFilePermissions(file, permissions));
    }

    /**
     * Gives a file the owner, group and permissions another one has. What only an administrator may set stays as it
     * is; where that is the group, the group may do no more than the others.
     */
    static void copy(PosixFileAttributes former, Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        var now = view.readAttributes();
        if (!now.owner().equals(former.owner())) attempt(() -> view.setOwner(former.owner()));
        boolean same = now.group().equals(former.group()) || attempt(() -> view.setGroup(former.group()));
        attempt(() -> view.setPermissions(same ? former.permissions() : withoutGroup(former.permissions())));
    }

    /** Returns permissions with which the group may do no more than the others. */
    static Set<PosixFilePermission> withoutGroup(Set<PosixFilePermission> permissions) {
        var narrower = EnumSet.noneOf(PosixFilePermission.class);
        narrower.addAll(permissions);
        for (var pair : GROUP_AND_OTHERS) if (!permissions.contains(pair.get(1))) narrower.remove(pair.get(0));
        return narrower;
    }

    private static boolean isKnown(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static boolean attempt(Setting setting) {
        try {
            setting.run();
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    @FunctionalInterface
    private interface Setting {
        void run() throws IOException;
    }
}
