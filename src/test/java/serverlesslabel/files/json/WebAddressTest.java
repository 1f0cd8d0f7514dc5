package serverlesslabel.files.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers take is taken. */
class WebAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "https://acme.example/a?b=c#d https://acme.example/a?b=c#d",
        "https://my_host.example/x https://my_host.example/x",
        "https://müller.example/ https://xn--mller-kva.example/",
        "https://例え.example:8443/q https://xn--r8jz45g.example:8443/q",
        "https://example.com/a|b https://example.com/a%7Cb",
        "https://example.com/ü https://example.com/ü",
        "https://example.com/?q=[1]&r={2}^\"3\" https://example.com/?q=%5B1%5D&r=%7B2%7D%5E%223%22",
        "https://example.com/100%/a%20b https://example.com/100%25/a%20b",
        "https://example.com/a#b#c https://example.com/a#b%23c",
        "https://example.com?q=a@b https://example.com?q=a@b",
        "HTTP://wiki.intern.example/queue HTTP://wiki.intern.example/queue",
    })
    void isTakenAsABrowserTakesIt(String text, String address) {
        assertThat(WebAddress.of(text)).contains(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://", "https:///a", "https:acme.example", "ftp://acme.example",
        "javascript:alert(1)", "https://user@acme.example", "https://user:word@müller.example/", "https://ü..example",
        "https://a b.example", "https://\u2003.example", "acme.example", ""})
    void whatHasNoHostIsNone(String text) {
        assertThat(WebAddress.of(text)).isEmpty();
    }
}
