package serverlesslabel.files.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import serverlesslabel.io.AtomicFile;

/** Copies a file before it is overwritten. */
final class BackupCopy {

    private BackupCopy() {}

    /**
     * Copies a file within its folder and returns the copy.
     *
     * @param why a word that is inserted into the name
     * @throws IOException if the file cannot be read or the copy cannot be written
     */
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
        var prefix = name.substring(0, dot) + "." + why;
        var copy = file.resolveSibling(prefix + name.substring(dot));
        for (int i = 2; Files.exists(copy); i++) copy = file.resolveSibling(prefix + "-" + i + name.substring(dot));
        return copy;
    }
}
