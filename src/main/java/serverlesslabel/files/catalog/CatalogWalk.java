package serverlesslabel.files.catalog;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import serverlesslabel.files.json.FileText;

/**
 * Walks through the folders of services of a catalog, for whoever reads or watches it. Links are followed. What cannot
 * be looked into costs nothing but itself, and no folder is looked into twice, so that links in a circle come to an
 * end.
 */
final class CatalogWalk extends SimpleFileVisitor<Path> {

    /** The most files and folders that are looked at: ten times what is read of the largest catalog. */
    static final int MOST = 1_000_000;
    /** The most folders inside one another that are looked into. */
    private static final int DEEPEST = 64;

    private final Path root;
    private final Visitor visitor;
    /** The keys of the folders the walk began below: what they hold is no part of it. */
    private final Set<String> above = new HashSet<>();
    private final Set<Object> entered = new HashSet<>();
    private int seen;

    /** A walk that begins in a folder. */
    CatalogWalk(Path root, Visitor visitor) {
        this.root = root;
        this.visitor = visitor;
    }

    /** What is told of a walk. */
    interface Visitor {

        /** A folder that is looked into; the first is the one the walk began in. */
        default void folder(Path folder, BasicFileAttributes attributes) {}

        /** A plain file that is not hidden, whatever its ending; returns whether to go on. */
        boolean file(Path file, BasicFileAttributes attributes);

        /**
         * A file or folder that cannot be looked at or into.
         *
         * @param key       the key of a message
         * @param arguments as a message takes them
         */
        default void trouble(Path path, String key, Object... arguments) {}
    }

    /** Walks through a folder and all folders below it, in no certain order. */
    static void through(Path folder, Visitor visitor) {
        try {
            var walk = new CatalogWalk(folder, visitor);
            walk.lookAbove();
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, walk);
        } catch (IOException | RuntimeException e) {
            // A file system may fail in other ways than those a walk foresees; it is trouble like any other.
            visitor.trouble(folder, "problem.folder.unreadable", FileText.reason(e));
        }
    }

    /** Returns whether the name of a file or folder keeps it out: editors and version control make hidden ones. */
    static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    // Where they cannot be looked at, the depth and the number of files are the bounds.
    private void lookAbove() {
        try {
            for (var at = root.toRealPath().getParent(); at != null; at = at.getParent()) {
                var key = Files.readAttributes(at, BasicFileAttributes.class).fileKey();
                if (key != null) above.add(key.toString());
            }
        } catch (IOException e) {
            // The walk itself tells what is wrong with the folder.
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!folder.equals(root) && isHidden(folder)) return FileVisitResult.SKIP_SUBTREE;
        boolean circle = above.contains(String.valueOf(attributes.fileKey()));
        if (circle) visitor.trouble(folder, "problem.folder.circle");
        if (circle || isKnown(attributes)) return FileVisitResult.SKIP_SUBTREE;
        visitor.folder(folder, attributes);
        return next(folder);
    }

    // Without a key, as on Windows, the depth and the number of files are the bounds.
    private boolean isKnown(BasicFileAttributes attributes) {
        return attributes.fileKey() != null && !entered.add(attributes.fileKey());
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) return FileVisitResult.CONTINUE;
        if (attributes.isRegularFile() && !visitor.file(file, attributes)) return FileVisitResult.TERMINATE;
        if (attributes.isDirectory()) visitor.trouble(file, "problem.folder.deep", DEEPEST);
        else if (attributes.isSymbolicLink()) visitor.trouble(file, "problem.link.nowhere");
        else if (attributes.isOther()) visitor.trouble(file, "problem.file.special");
        return next(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) {
        if (isHidden(path) && !path.equals(root)) return FileVisitResult.CONTINUE;
        if (failure instanceof FileSystemLoopException) visitor.trouble(path, "problem.folder.circle");
        else if (failure instanceof NoSuchFileException) vanished(path);
        else visitor.trouble(path, "problem.folder.unreadable", FileText.reason(failure));
        return next(path);
    }

    // What is deleted while it is looked at is simply no longer there, unless the walk began in it.
    private void vanished(Path path) {
        if (path.equals(root) || Files.exists(path, LinkOption.NOFOLLOW_LINKS))
            visitor.trouble(path, "problem.file.gone");
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) visitor.trouble(folder, "problem.folder.unreadable", FileText.reason(failure));
        return FileVisitResult.CONTINUE;
    }

    private FileVisitResult next(Path path) {
        if (seen++ < MOST) return FileVisitResult.CONTINUE;
        visitor.trouble(path, "problem.folder.many", MOST);
        return FileVisitResult.TERMINATE;
    }
}
