package serverlesslabel.io;

import java.io.IOException;
import java.util.Locale;

/** Exception for a failed read or write, with the failure as a value. Its message is meant for the log only. */
public final class FileFailureException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient FileFailure failure;

    /** An exception for a failure. */
    public FileFailureException(FileFailure failure) {
        super((failure.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + failure.detail()).strip());
        this.failure = failure;
    }

    /** An exception for a failure without detail. */
    public FileFailureException(FileFailure.Kind kind) {
        this(FileFailure.of(kind));
    }

    /** An exception for a failure without detail, with its cause. */
    public FileFailureException(FileFailure.Kind kind, Throwable cause) {
        this(kind);
        initCause(cause);
    }

    /** The failure. */
    public FileFailure failure() {
        return failure;
    }
}
