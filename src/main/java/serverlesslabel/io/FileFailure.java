package serverlesslabel.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import java.util.Optional;

/**
 * Why a file could not be read or written, as a value: this room has no words, and the window speaks other languages
 * than the command line.
 *
 * @param detail what the sentence quotes, in no language or in the system's; empty where it quotes nothing
 */
public record FileFailure(Kind kind, String detail) {

    /** What can go wrong; each names the key of its sentence, which can stand behind a colon. */
    public enum Kind {
        PERMISSION("why.permission"), NO_FOLDER("why.folder.none"), NO_FILE("why.file.none"),
        NO_FILE_BUT("why.file.not"), FOLDER("why.folder"), FULL("why.full"), QUOTA("why.quota"),
        READ_ONLY("why.readonly"), LONG_NAME("why.name.long"), LINK("why.link"), ENDING("why.ending"),
        LARGE("why.large"), NO_EXPLORATION("why.nothing"), NEWER("why.newer"), NO_PICTURE("why.picture"),
        PNG_BEGINNING("why.png.beginning"), PNG_END("why.png.end"), PNG_SUM("why.png.sum"),
        PNG_TEXT("why.png.text"), PDF_END("why.pdf.end"), PDF_PACKED("why.pdf.packed"),
        SVG_DAMAGED("why.svg.damaged"), SVG_TYPE("why.svg.type"), SVG_DEEP("why.svg.deep"),
        SVG_ELSE("why.svg.other"), NOT_TEXT("why.carried.text"), CUT("why.carried.cut"),
        NOT_UNPACKED("why.carried.packed"), MUCH("why.carried.much"), SYSTEM("why.system");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    // Java has no types for these; systems of the POSIX family say them so, unless set to another language.
    private static final Map<String, Kind> KNOWN = Map.of("No space left on device", Kind.FULL,
        "Disk quota exceeded", Kind.QUOTA, "Read-only file system", Kind.READ_ONLY,
        "File name too long", Kind.LONG_NAME, "Is a directory", Kind.FOLDER, "Not a directory", Kind.NO_FOLDER,
        "Permission denied", Kind.PERMISSION, "Operation not permitted", Kind.PERMISSION);

    /** A failure that quotes nothing. */
    public static FileFailure of(Kind kind) {
        return new FileFailure(kind, "");
    }

    /** Why reading or writing failed. */
    public static FileFailure of(IOException failure) {
        if (failure instanceof FileFailureException known) return known.failure();
        if (failure instanceof AccessDeniedException) return of(Kind.PERMISSION);
        // The last is what a file in the place of a folder is answered with.
        if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException
            || failure instanceof FileAlreadyExistsException) return of(Kind.NO_FOLDER);
        if (failure instanceof DirectoryNotEmptyException) return of(Kind.FOLDER);
        var says = Optional.ofNullable(failure instanceof FileSystemException system ? system.getReason()
            : failure.getMessage()).orElse(failure.getClass().getSimpleName());
        return KNOWN.containsKey(says) ? of(KNOWN.get(says)) : new FileFailure(Kind.SYSTEM, says);
    }

    /** The key of its sentence. */
    public String key() {
        return kind.key;
    }
}
