package serverlesslabel.files.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserHomeTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource({"Linux, /elsewhere, /home/ann, /elsewhere", "Mac OS X, /elsewhere, /Users/ann, /elsewhere",
        "Linux, '', /home/ann, /home/ann", "Linux, not/absolute, /home/ann, /home/ann",
        "Windows 11, /elsewhere, /Users/ann, /Users/ann"})
    void theVariableCountsWhereItIsOneOfTheSystem(String system, String home, String asked, Path expected) {
        assertThat(UserHome.of(system, asked, Map.of("HOME", home), temporary)).isEqualTo(expected);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderAnotherUserOrALinkPutThereIsNotTaken() throws IOException {
        var first = UserHome.of("Linux", "?", Map.of(), temporary);
        assertThat(UserHome.of("Linux", "?", Map.of(), temporary)).isEqualTo(first);
        Files.delete(first);
        Files.createSymbolicLink(first, Files.createDirectory(temporary.resolve("other")));
        assertThat(UserHome.of("Linux", "?", Map.of(), temporary)).isNotEqualTo(first).hasParentRaw(temporary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "", "."})
    void aUserWithoutALineInTheListOfUsersGetsNoFolderOfThatName(String asked) {
        assertThat(UserHome.of("Linux", asked, Map.of(), temporary)).hasParentRaw(temporary);
        assertThat(UserHome.of("Linux", asked, Map.of("HOME", "/"), temporary)).isEqualTo(Path.of("/"));
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
