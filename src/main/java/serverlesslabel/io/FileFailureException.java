package serverlesslabel.io;

import java.io.IOException;
import java.util.Locale;

/** Reading or writing a file failed for a reason that is a value. Its message is for the log and not for people. */
public final class FileFailureException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient FileFailure failure;

    /** Fails with a reason. */
    public FileFailureException(FileFailure failure) {
        super((failure.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + failure.detail()).strip());
        this.failure = failure;
    }

    /** Fails with a reason that quotes nothing. */
    public FileFailureException(FileFailure.Kind kind) {
        this(FileFailure.of(kind));
    }

    /** Fails with a reason that quotes nothing, caused by another failure. */
    public FileFailureException(FileFailure.Kind kind, Throwable cause) {
        this(kind);
        initCause(cause);
    }

    /** Why it failed. */
    public FileFailure failure() {
        return failure;
    }
}
