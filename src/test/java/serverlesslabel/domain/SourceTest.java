package serverlesslabel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://acme.example", "HTTPS://acme.example/a?b=c#d", "https://acme.example:8443/",
        "https://my_host.example/x", "https://[::1]/"})
    void anHttpsAddressMayBeOpened(String address) {
        assertThat(Source.isSafe(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://acme.example", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x",
        "https:acme.example", "https:///a", "//acme.example/a", "acme.example", "https://acme.example@evil.example/",
        "https://user:word@acme.example/", "jar:https://acme.example/a.jar!/", "mailto:a@acme.example", ""})
    void nothingElseMayBeOpened(String address) {
        assertThat(Source.isSafe(URI.create(address))).isFalse();
    }

    @Test
    void anAddressOfSomethingElseIsNoSource() {
        assertThatThrownBy(() -> new Source(URI.create("ftp://acme.example"), LocalDate.of(2026, 11, 23)))
            .hasMessageContaining("not an address of a web page");
    }
}
