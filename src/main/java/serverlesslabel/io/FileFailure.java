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
 * Reason why a file could not be read or written, as a value. It is turned into a sentence where it is shown, in the
 * language of its reader.
 *
 * @param detail text the sentence quotes, such as file extensions or the system's own message; empty if it quotes none
 */
public record FileFailure(Kind kind, String detail) {

    /** Kinds of failures; each has the text key of a sentence that can follow a colon. */
    public enum Kind {
        PERMISSION("why.permission"), NO_FOLDER("why.folder.none"), NO_FILE("why.file.none"),
        NO_FILE_BUT("why.file.not"), FOLDER("why.folder"), NOT_EMPTY("why.folder.full"), FULL("why.full"),
        QUOTA("why.quota"), READ_ONLY("why.readonly"), LONG_NAME("why.name.long"), LINK("why.link"),
        SPECIAL("why.special"), ENDING("why.ending"), LARGE("why.large"), NO_EXPLORATION("why.nothing"),
        NEWER("why.newer"), NO_PICTURE("why.picture"),
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

    // Java has no exception types for these. POSIX systems report them in these words, unless set to another language.
    private static final Map<String, Kind> KNOWN = Map.of("No space left on device", Kind.FULL,
        "Disk quota exceeded", Kind.QUOTA, "Read-only file system", Kind.READ_ONLY,
        "File name too long", Kind.LONG_NAME, "Is a directory", Kind.FOLDER, "Not a directory", Kind.NO_FOLDER,
        "Permission denied", Kind.PERMISSION, "Operation not permitted", Kind.PERMISSION);

    /** A failure without detail. */
    public static FileFailure of(Kind kind) {
        return new FileFailure(kind, "");
    }

    /**
     * The failure an exception stands for: a known kind where possible, else {@code SYSTEM} with the system's message.
     */
    public static FileFailure of(IOException failure) {
        if (failure instanceof FileFailureException known) return known.failure();
        if (failure instanceof AccessDeniedException) return of(Kind.PERMISSION);
        // Java reports a file in the place of a folder as FileAlreadyExistsException.
        if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException
            || failure instanceof FileAlreadyExistsException) return of(Kind.NO_FOLDER);
        if (failure instanceof DirectoryNotEmptyException) return of(Kind.FOLDER);
        var message = Optional.ofNullable(failure instanceof FileSystemException system ? system.getReason()
            : failure.getMessage()).orElse(failure.getClass().getSimpleName());
        return KNOWN.containsKey(message) ? of(KNOWN.get(message)) : new FileFailure(Kind.SYSTEM, message);
    }

    /** The text key of the sentence for this failure. */
    public String key() {
        return kind.key;
    }
}
