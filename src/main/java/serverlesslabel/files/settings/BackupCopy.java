package serverlesslabel.files.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import serverlesslabel.io.AtomicFile;

/** Keeps a copy of what somebody may have made before another takes its place. */
final class BackupCopy {

    private BackupCopy() {}

    /** Copies a file beside itself under a name that is free; gives the copy. */
    static Path copy(Path file, String why) throws IOException {
        var content = Files.readAllBytes(file);
        var copy = free(file, why);
        AtomicFile.write(copy, content);
        return copy;
    }

    // settings.json becomes settings.damaged.json, then settings.damaged-2.json.
    private static Path free(Path file, String why) {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        var beginning = name.substring(0, dot) + "." + why;
        var copy = file.resolveSibling(beginning + name.substring(dot));
        for (int i = 2; Files.exists(copy); i++) copy = file.resolveSibling(beginning + "-" + i + name.substring(dot));
        return copy;
    }
}
