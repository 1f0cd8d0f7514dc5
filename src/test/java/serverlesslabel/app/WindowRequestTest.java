package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.state.CatalogSelection;

class WindowRequestTest {

    @ParameterizedTest
    @MethodSource("requests")
    void whatIsWrittenAsWordsIsReadFromThem(WindowRequest request) {
        assertThat(WindowRequest.of(List.of(request.arguments()))).isEqualTo(request);
    }

    static Stream<WindowRequest> requests() {
        var strange = List.of(Path.of("--shipped"), Path.of("a=b c"), Path.of("--file=x"));
        return Stream.of(Optional.<CatalogSelection>empty(), Optional.of(CatalogSelection.SHIPPED),
            Optional.of(CatalogSelection.of(strange)), Optional.of(CatalogSelection.SHIPPED.withMore(strange)))
            .flatMap(catalogs -> Stream.of(List.<Path>of(), List.of(Path.of("--catalog=x")), strange)
                .map(files -> new WindowRequest(catalogs, files)));
    }
}
