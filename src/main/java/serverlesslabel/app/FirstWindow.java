package serverlesslabel.app;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import serverlesslabel.io.LazyLogger;
import serverlesslabel.io.ProcessLock;

/**
 * The window that is open already, if there is one: a second start hands its request over to it. Which start is the
 * first is decided by a lock of the system, which ends with its process; requests go through a socket in a folder that
 * is the user's alone. A first window that does not answer in time, or not at all, is in nobody's way.
 */
final class FirstWindow implements AutoCloseable {

    private static final LazyLogger LOG = LazyLogger.of(FirstWindow.class);
    /** In milliseconds: a window that is just being opened listens soon. */
    private static final long BETWEEN_TRIES = 20;
    private static final int MOST_ARGUMENTS = 1000;
    private static final int TAKEN = 1;

    private final Path socket;
    private final ProcessLock lock;

    /** A window whose files are in a folder of the user's own, under a name for each desktop and each settings. */
    FirstWindow(Path folder, String name) {
        this.socket = folder.resolve(name + ".socket");
        this.lock = new ProcessLock(folder.resolve(name + ".lock"));
    }

    /** Where the first window listens. */
    Path socket() {
        return socket;
    }

    /** What becomes of a start. */
    enum Start {
        /** It is the first one, and others may hand their requests to it. */
        FIRST,
        /** Its request was taken over by a window that is open; nothing is left to do. */
        TAKEN_OVER,
        /** It opens a window that nobody can ask for anything. */
        ALONE
    }

    /** Returns whether this start is the first one; if it is not, hands the request over to the window that is. */
    Start start(WindowRequest request, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        try {
            do {
                if (lock.acquire()) {
                    Files.deleteIfExists(socket);
                    return Start.FIRST;
                }
                if (Files.exists(socket))
                    return isTaken(request, until - System.nanoTime()) ? Start.TAKEN_OVER : Start.ALONE;
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_TRIES));
            } while (System.nanoTime() < until);
        } catch (IOException noLocksHere) {
            LOG.get().log(Level.DEBUG, "No other window is asked", noLocksHere);
        }
        return Start.ALONE;
    }

    // On a thread of its own: a process that was stopped takes a connection and never answers.
    private boolean isTaken(WindowRequest request, long nanoseconds) {
        var answer = new CompletableFuture<Boolean>();
        begin("second start", () -> {
            try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
                var out = new DataOutputStream(Channels.newOutputStream(channel))) {
                var arguments = request.absolute().arguments();
                out.writeInt(arguments.length);
                for (var argument : arguments) out.writeUTF(argument);
                answer.complete(Channels.newInputStream(channel).read() == TAKEN);
            } catch (IOException | RuntimeException refused) {
                answer.complete(false);
            }
        });
        try {
            return answer.get(Math.max(0, nanoseconds), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException silent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Listens on a socket until the returned channel is closed, on threads of its own.
     *
     * @param show takes each request, and is done when the window has come to the front
     * @throws IOException if nobody can listen there, as where the path is too long for a socket
     */
    static AutoCloseable listen(Path socket, Consumer<WindowRequest> show) throws IOException {
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException | RuntimeException unfit) {
            server.close();
            throw unfit instanceof IOException known ? known : new IOException(unfit);
        }
        begin("second starts", () -> accept(server, show));
        return () -> {
            server.close();
            Files.deleteIfExists(socket);
        };
    }

    private static void accept(ServerSocketChannel server, Consumer<WindowRequest> show) {
        try {
            while (server.isOpen()) {
                var channel = server.accept();
                begin("second start", () -> answer(channel, show));
            }
        } catch (IOException closed) {
            LOG.get().log(Level.DEBUG, "Nobody listens any more", closed);
        }
    }

    private static void answer(SocketChannel channel, Consumer<WindowRequest> show) {
        try (channel; var in = new DataInputStream(Channels.newInputStream(channel))) {
            int count = in.readInt();
            if (count < 0 || count > MOST_ARGUMENTS) throw new ConnectException(count + " arguments");
            var arguments = new String[count];
            for (int i = 0; i < count; i++) arguments[i] = in.readUTF();
            show.accept(WindowRequest.of(List.copyOf(Arrays.asList(arguments))));
            Channels.newOutputStream(channel).write(TAKEN);
        } catch (IOException | RuntimeException unusable) {
            LOG.get().log(Level.WARNING, "A request of a second start was not understood", unusable);
        }
    }

    private static void begin(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Lets another start be the first one. */
    @Override
    public void close() {
        lock.close();
    }
}
