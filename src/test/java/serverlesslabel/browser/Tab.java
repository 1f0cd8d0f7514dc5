package serverlesslabel.browser;

import static serverlesslabel.browser.Chromium.node;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A tab of a browser with the hands of a user; remembers what went wrong in it and what it asked for. */
final class Tab {

    private final Chromium browser;
    private final String session;
    /** What a console would show in red, and every request but for the page itself. */
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private volatile String opened = "";

    Tab(Chromium browser, String session) {
        this.browser = browser;
        this.session = session;
        browser.listen(this::hear);
        for (var domain : List.of("Page", "Runtime", "Log", "Network")) send(domain + ".enable", node());
    }

    /** What went wrong so far. */
    List<String> complaints() {
        return complaints;
    }

    /** Opens a page from disk and waits until it stands. */
    void open(URI page) {
        opened = page.toString();
        send("Page.navigate", node().put("url", opened));
        await("document.readyState === 'complete' && location.href.indexOf('about:') < 0");
    }

    /** Opens a page that runs no script and waits until it has been read. */
    void openWithoutScript(URI page) {
        opened = page.toString();
        var loaded = new CompletableFuture<JsonNode>();
        each("Page.loadEventFired", loaded::complete);
        send("Page.navigate", node().put("url", opened));
        Chromium.await(loaded, "the page");
    }

    /** Gives the tab a size in pixels. */
    void resize(int width, int height) {
        send("Emulation.setDeviceMetricsOverride", node().put("width", width).put("height", height)
            .put("deviceScaleFactor", 1).put("mobile", width < 600));
    }

    /** The value of an expression in the page. @throws AssertionError if it throws */
    JsonNode value(String expression) {
        var answer = send("Runtime.evaluate", node().put("expression", expression).put("returnByValue", true)
            .put("awaitPromise", true));
        if (answer.has("exceptionDetails")) throw new AssertionError(expression + ": "
            + answer.get("exceptionDetails"));
        return answer.get("result").path("value");
    }

    /** Waits until a condition holds in the page, looking at every frame and never at the clock. */
    void await(String condition) {
        value("new Promise(function (done) { (function look() { if (" + condition
            + ") done(true); else setTimeout(look, 16); }()); })");
    }

    /** Presses on the middle of an element, moves so many pixels to the right in steps, and lets go. */
    void drag(String element, int pixels) {
        var box = value("(function () { var b = " + element + ".getBoundingClientRect(); return [b.left + b.width / 2,"
            + " b.top + b.height / 2]; }())");
        double x = box.get(0).doubleValue();
        double y = box.get(1).doubleValue();
        mouse("mousePressed", x, y);
        for (int step = 1; step <= 10; step++) mouse("mouseMoved", x + pixels * step / 10.0, y);
        mouse("mouseReleased", x + pixels, y);
    }

    /** Clicks on the middle of an element. */
    void click(String element) {
        value(element + ".scrollIntoView({ block: 'center' })");
        drag(element, 0);
    }

    /** Presses a key. */
    void press(String key, int code) {
        for (var kind : List.of("keyDown", "keyUp"))
            send("Input.dispatchKeyEvent", node().put("type", kind).put("key", key).put("code", key)
                .put("windowsVirtualKeyCode", code));
    }

    /** Sends a command of the protocol. */
    JsonNode send(String method, ObjectNode parameters) {
        return browser.send(session, method, parameters);
    }

    /** Hands the parameters of each event of a kind to a listener. */
    void each(String event, Consumer<JsonNode> listener) {
        browser.listen(message -> {
            if (message.path("method").asText().equals(event)) listener.accept(message.path("params"));
        });
    }

    private void mouse(String kind, double x, double y) {
        send("Input.dispatchMouseEvent", node().put("type", kind).put("x", x).put("y", y).put("button", "left")
            .put("buttons", kind.equals("mouseReleased") ? 0 : 1).put("clickCount", 1));
    }

    private void hear(JsonNode message) {
        if (!message.path("sessionId").asText().equals(session)) return;
        var said = message.path("params");
        switch (message.path("method").asText()) {
            case "Runtime.exceptionThrown" -> complaints.add(said.path("exceptionDetails").toString());
            case "Log.entryAdded" -> {
                if (said.path("entry").path("level").asText().equals("error")) complaints.add(said.toString());
            }
            case "Runtime.consoleAPICalled" -> complaints.add(said.toString());
            case "Page.javascriptDialogOpening" -> complaints.add(said.toString());
            case "Network.requestWillBeSent" -> {
                var url = said.path("request").path("url").asText();
                if (!url.split("#")[0].equals(opened) && !url.startsWith("blob:")) complaints.add("asked for " + url);
            }
            default -> { }
        }
    }
}
