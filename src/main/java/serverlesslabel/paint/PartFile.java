package serverlesslabel.paint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A file that is not whole yet. Its name says which process makes it, so that what a kill left can be told apart. */
public final class PartFile {

    private static final String BEGINNING = ".serverless-label-";
    private static final String ENDING = ".part";
    private static final Pattern NAME = Pattern.compile("\\.serverless-label-(\\d{1,18})(-rehearsal)?\\.part");

    private PartFile() {}

    /** What this process makes before it is moved into the place of a file. */
    static Path beside(Path target) {
        return target.resolveSibling(BEGINNING + ProcessHandle.current().pid() + ENDING);
    }

    /** A file in a folder that this process may write to see whether it can; nobody reads it. */
    public static Path rehearsal(Path folder) {
        return folder.resolve(BEGINNING + ProcessHandle.current().pid() + "-rehearsal" + ENDING);
    }

    /** Takes away what processes left in a folder that are gone; what one that lives is making stays. */
    public static void clear(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, BEGINNING + "*" + ENDING)) {
            for (var file : files) if (isLeft(file)) Files.deleteIfExists(file);
        }
    }

    private static boolean isLeft(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && ProcessHandle.of(Long.parseLong(name.group(1))).filter(ProcessHandle::isAlive).isEmpty();
    }
}
