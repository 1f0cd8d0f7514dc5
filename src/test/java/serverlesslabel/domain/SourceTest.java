package serverlesslabel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"2023-06-30", "0000-01-01", "9999-12-31", "2024-02-29", "+12023-06-30", "-2023-06-30"})
    void aDayIsReadAsJavaReadsIt(String text) {
        assertThat(Source.day(text)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2023-13-01", "2023-00-10", "2023-06-31", "2023-6-30", "2023/06/30", "",
        "+123-06-30", "2023-06-3\u0663", "2023-06-30 ", "12023-06-30"})
    void whatIsNoDayForJavaIsNone(String text) {
        assertThatThrownBy(() -> LocalDate.parse(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Source.day(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({"2023, 2023-12-31", "2024-02, 2024-02-29", "2023-06-30, 2023-06-30"})
    void anEditionSpeaksUpToItsLastDay(String date, LocalDate latest) {
        assertThat(new Source.Edition(date).latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-13", "2023-00", "23", "soon"})
    void anEditionIsAYearAMonthOrADay(String date) {
        assertThatThrownBy(() -> new Source.Edition(date)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void anAddressOfSomethingElseIsNoSource() {
        assertThatThrownBy(() -> new Source(URI.create("ftp://acme.example"), LocalDate.of(2026, 11, 23)))
            .hasMessageContaining("not an address of a web page");
    }
}
