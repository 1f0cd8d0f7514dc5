package serverlesslabel.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A browser without a window, driven by the DevTools protocol; closed with everything it wrote. */
final class Chromium implements AutoCloseable {

    /** In seconds: nothing waits for the clock, so this is only how long a machine may be busy with something else. */
    private static final int PATIENCE = 120;
    private static final String LISTENS = "DevTools listening on ";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<Consumer<JsonNode>> listeners = new CopyOnWriteArrayList<>();

    private Chromium(Process process, Path profile, String address) {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient().newWebSocketBuilder()
            .buildAsync(URI.create(address), new Messages()).join();
    }

    /** The program of a browser on this machine; empty if there is none. */
    static Optional<Path> program() {
        var named = Stream.of(System.getProperty("chromium", ""), System.getenv().getOrDefault("CHROMIUM", ""))
            .filter(name -> !name.isEmpty()).map(Path::of);
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        var found = Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
            .flatMap(name -> Stream.of(folders).filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name)));
        return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
    }

    /** Starts a browser; empty if this one cannot be started here. */
    static Optional<Chromium> start(Path program) throws IOException {
        var profile = Files.createTempDirectory("serverless-label-browser");
        // In a container there is neither a sandbox nor much shared memory; nothing but our own pages is opened.
        var process = new ProcessBuilder(program.toString(), "--headless=new", "--no-sandbox", "--disable-gpu",
            "--disable-dev-shm-usage", "--no-first-run", "--no-default-browser-check", "--disable-extensions",
            "--disable-background-networking", "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND",
            "--remote-debugging-port=0", "--remote-allow-origins=*", "--user-data-dir=" + profile, "about:blank")
            .redirectErrorStream(true).start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            int at = line.indexOf(LISTENS);
            if (at < 0) continue;
            var drain = new Thread(() -> out.lines().forEach(more -> { }), "browser output");
            drain.setDaemon(true);
            drain.start();
            return Optional.of(new Chromium(process, profile, line.substring(at + LISTENS.length()).strip()));
        }
        process.destroyForcibly();
        delete(profile);
        return Optional.empty();
    }

    /** Opens an empty tab. */
    Tab tab() {
        var target = send("", "Target.createTarget", node().put("url", "about:blank")).get("targetId").asText();
        var session = send("", "Target.attachToTarget", node().put("targetId", target).put("flatten", true));
        return new Tab(this, session.get("sessionId").asText());
    }

    /** Sends a command and waits for its answer. @throws AssertionError if the browser refuses it */
    JsonNode send(String session, String method, ObjectNode parameters) {
        int id = ids.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        answers.put(id, answer);
        var message = node().put("id", id).put("method", method);
        message.set("params", parameters);
        if (!session.isEmpty()) message.put("sessionId", session);
        socket.sendText(message.toString(), true).join();
        var given = await(answer, method);
        if (given.has("error")) throw new AssertionError(method + ": " + given.get("error"));
        return given.get("result");
    }

    /** Hands every event of the browser to a listener. */
    void listen(Consumer<JsonNode> listener) {
        listeners.add(listener);
    }

    /** Waits for something. @throws AssertionError if it does not happen */
    static <T> T await(CompletableFuture<T> answer, String what) {
        try {
            return answer.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("waited in vain for " + what, e);
        }
    }

    /** Whether the browser still runs; where there is too little of everything, it may end by itself. */
    boolean isAlive() {
        return process.isAlive();
    }

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
        delete(profile);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException | UncheckedIOException left) {
            // A process that just ends may still write there; it is a temporary folder.
            folder.toFile().deleteOnExit();
        }
    }

    /** Puts the parts of a message together, and gives answers to who waits and events to who listens. */
    private final class Messages implements WebSocket.Listener {

        private final List<CharSequence> parts = new ArrayList<>();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            parts.add(data.toString());
            if (last) {
                var text = String.join("", parts);
                parts.clear();
                take(text);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        private void take(String text) {
            try {
                var message = JSON.readTree(text);
                var waiting = message.has("id") ? answers.remove(message.get("id").asInt()) : null;
                if (waiting != null) waiting.complete(message);
                else listeners.forEach(listener -> listener.accept(message));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
