package serverlesslabel.command;

/** Reports an argument that means nothing in this catalog or has no effect; the message says what would be right. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    /** An exception with one sentence for the reader, in English. */
    UsageException(String message) {
        super(message);
    }
}
