package serverlesslabel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every jar of an image has its licence beside it, in words; the build of an installer ends where one has not. */
class CollectLicencesTest {

    @TempDir
    private Path folder;
    private Path jars;
    private Path parts;

    /** The jars the program runs with, as an image has them. */
    @BeforeEach
    void gather() throws IOException {
        jars = Files.createDirectory(folder.resolve("jars"));
        parts = folder.resolve("parts.txt");
        try (var in = CollectLicencesTest.class.getResourceAsStream("/serverlesslabel/parts.txt")) {
            Files.write(parts, in.readAllBytes());
        }
        for (var line : Files.readAllLines(parts)) {
            // Group, artifact, "jar", platform if there is one, version, scope.
            var cells = line.strip().split("[: ]");
            if (!line.contains(":jar:")) continue;
            var platform = Character.isLetter(cells[3].charAt(0)) ? "-" + cells[3] : "";
            var version = cells[platform.isEmpty() ? 3 : 4];
            var jar = cells[1] + "-" + version + platform + ".jar";
            Files.copy(repository().resolve(cells[0].replace('.', '/')).resolve(cells[1]).resolve(version).resolve(jar),
                jars.resolve(jar));
        }
    }

    // Where the jars the tests run with lie, by one of them: group (4 folders), artifact, version.
    private static Path repository() {
        try {
            var path = Path.of(JsonFactory.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            for (int up = 0; up < 7; up++) path = Objects.requireNonNull(path.getParent());
            return path;
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyJarHasItsLicenceInWords() throws IOException, InterruptedException {
        assertThat(collect("legal")).isEmpty();
        try (var found = Files.list(jars)) {
            assertThat(found.map(jar -> jar.getFileName().toString().replaceAll("-[0-9].*", "")))
                .contains("controlsfx", "javafx-graphics", "pdfbox", "json-schema").hasSizeGreaterThan(15);
        }
        var legal = folder.resolve("legal");
        assertThat(legal.resolve("controlsfx-org-controlsfx-dialog-license.txt")).content().contains("Oxygen");
        assertThat(legal.resolve("CC-BY-SA-3.0.txt")).content().contains("Attribution-ShareAlike 3.0 Unported");
        assertThat(legal.resolve("pdfbox-LICENSE.txt")).content().contains("Liberation");
        // What is inside the native code of JavaFX.
        assertThat(legal.resolve("javafx-jpeg_fx.md")).content().contains("Independent JPEG Group");
        assertThat(legal.resolve("javafx-mesa3d.md")).content().contains("Brian Paul");
        assertThat(legal.resolve("GPL-2.0-with-Classpath-Exception.txt")).content().contains("\"CLASSPATH\" EXCEPTION");
    }

    @Test
    void aJarThatIsInNoListEndsIt() throws IOException, InterruptedException {
        try (var jar = new ZipOutputStream(Files.newOutputStream(jars.resolve("unheard-of-1.0.jar")))) {
            jar.putNextEntry(new ZipEntry("x.txt"));
        }
        assertThat(collect("legal")).containsExactly("unheard-of-1.0.jar is in no list of parts");
    }

    /** A licence that is given by somebody says by whom; that of Jackson's numbers does so in its own jar only. */
    @Test
    void aLicenceWithoutItsTextEndsIt() throws IOException, InterruptedException {
        Files.delete(jars.resolve(name("jackson-core")));
        assertThat(collect("legal")).containsExactly("Jackson: there is no text of MIT that is about it",
            "Jackson: there is no text of BSL-1.0 that is about it");
    }

    private String name(String artifact) throws IOException {
        try (var found = Files.list(jars)) {
            return found.map(jar -> jar.getFileName().toString()).filter(jar -> jar.startsWith(artifact + "-"))
                .findFirst().orElseThrow();
        }
    }

    private List<String> collect(String target) throws IOException, InterruptedException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "src/packaging/CollectLicences.java", jars.toString(), folder.resolve(target).toString(), parts.toString())
            .redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor() == 0).as(said).isEqualTo(said.isEmpty());
        return said.lines().toList();
    }
}
