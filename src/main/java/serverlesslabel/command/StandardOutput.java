package serverlesslabel.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import serverlesslabel.io.FileFailure;
import serverlesslabel.text.Texts;

/**
 * An output in UTF-8, whatever the default encoding of the machine, so that the same input gives the same bytes. It
 * keeps why something could not be written, which a {@code PrintWriter} forgets.
 */
public final class StandardOutput extends PrintWriter {

    private final Bytes bytes;

    /** An output that writes to a stream. */
    public StandardOutput(OutputStream stream) {
        this(new Bytes(stream));
    }

    private StandardOutput(Bytes bytes) {
        super(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), true);
        this.bytes = bytes;
    }

    /**
     * Returns whether everything that was printed has been written; if not, says why. Who reads a pipe may stop when it
     * has enough, as {@code head} does: that is no failure.
     */
    static boolean isWhole(PrintWriter out, PrintWriter err) {
        if (!out.checkError()) return true;
        var failure = out instanceof StandardOutput known ? known.bytes.failure : Optional.<IOException>empty();
        if (failure.filter(StandardOutput::isClosedPipe).isPresent()) return true;
        var why = failure.map(FileFailure::of).orElse(new FileFailure(FileFailure.Kind.SYSTEM, ""));
        err.println("serverless-label: the output cannot be written: "
            + Texts.english().get(why.key(), why.detail()));
        return false;
    }

    private static boolean isClosedPipe(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** A stream that keeps its first failure. */
    private static final class Bytes extends FilterOutputStream {

        private Optional<IOException> failure = Optional.empty();

        private Bytes(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] content, int from, int length) throws IOException {
            try {
                out.write(content, from, length);
            } catch (IOException e) {
                failure = failure.or(() -> Optional.of(e));
                throw e;
            }
        }
    }
}
