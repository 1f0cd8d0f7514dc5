package serverlesslabel.files.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserHomeTest {

    private static final Path TEMPORARY = Path.of("/tmp");

    @ParameterizedTest
    @CsvSource({"Linux, /elsewhere, /home/ann, /elsewhere", "Mac OS X, /elsewhere, /Users/ann, /elsewhere",
        "Linux, '', /home/ann, /home/ann", "Linux, not/absolute, /home/ann, /home/ann",
        "Windows 11, /elsewhere, /Users/ann, /Users/ann"})
    void theVariableCountsWhereItIsOneOfTheSystem(String system, String home, String asked, Path expected) {
        assertThat(UserHome.of(system, asked, Map.of("HOME", home), TEMPORARY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "", "."})
    void aUserWithoutALineInTheListOfUsersGetsNoFolderOfThatName(String asked) {
        assertThat(UserHome.of("Linux", asked, Map.of(), TEMPORARY)).hasParentRaw(TEMPORARY);
        assertThat(UserHome.of("Linux", asked, Map.of("HOME", "/"), TEMPORARY)).isEqualTo(Path.of("/"));
    }

    @Test
    void librariesAreToldToo() {
        var before = System.getProperty("user.home");
        try {
            System.setProperty("user.home", "?");
            UserHome.settle();
            assertThat(Path.of(System.getProperty("user.home"))).isAbsolute();
        } finally {
            System.setProperty("user.home", before);
        }
    }
}
