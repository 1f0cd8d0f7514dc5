package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.domain.Problem;

/** Folders and files that cannot be read: one problem each, and everything else is read. */
@Timeout(60)
class FolderTroubleTest {

    @TempDir
    private Path folder;
    private GoodCatalog good;

    @BeforeEach
    void aCatalogWithOneGoodService() throws IOException {
        good = GoodCatalog.in(folder);
    }

    @AfterEach
    void letTheFolderBeDeleted() throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.filter(Files::isDirectory).toList())
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "../..", "../../.."})
    void aLinkThatLeadsBackIsNotFollowed(String back) throws IOException {
        var link = Files.createSymbolicLink(good.services().resolve("loop"), Path.of(back));
        mustTell(link, "the link leads back to a folder it lies in; it is not followed");
    }

    @Test
    void linksThatMultiplyAreFollowedOnce() throws IOException {
        var services = folder.resolve("services");
        for (int i = 0; i < 40; i++) Files.createDirectories(folder.resolve("apart/" + i));
        for (int i = 0; i < 39; i++) for (var name : List.of("a", "b"))
            Files.createSymbolicLink(folder.resolve("apart/" + i + "/" + name), folder.resolve("apart/" + (i + 1)));
        Files.createSymbolicLink(services.resolve("all"), folder.resolve("apart/0"));
        Files.writeString(folder.resolve("apart/39/queue.json"), GoodCatalog.GOOD);
        var catalog = good.read();
        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.services()).hasSize(2);
    }

    @Test
    void aLinkThatLeadsNowhereIsTold() throws IOException {
        mustTell(Files.createSymbolicLink(good.services().resolve("gone.json"), Path.of("nowhere.json")),
            "the link leads nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"queue.json", "queue.csv"})
    void aDeviceIsNotRead(String name) throws IOException {
        mustTell(Files.createSymbolicLink(good.services().resolve(name), Path.of("/dev/zero")),
            "this is a pipe, a socket or a device and not a file; it is not read");
    }

    @Test
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        var pipe = good.services().resolve("queue.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        mustTell(pipe, "this is a pipe, a socket or a device and not a file; it is not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rubric.json", "profiles.json"})
    void aDeviceIsNeitherRubricNorProfiles(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
        Files.createSymbolicLink(folder.resolve(name), Path.of("/dev/zero"));
        assertThat(good.read().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).endsWith(name);
            assertThat(InEnglish.sentence(problem)).startsWith("this is a pipe");
        });
    }

    @Test
    void aRubricThatLeadsNowhereIsNotReplacedInSilence() throws IOException {
        Files.delete(folder.resolve("rubric.json"));
        Files.createSymbolicLink(folder.resolve("rubric.json"), Path.of("nowhere.json"));
        assertThat(good.read().problems()).extracting(InEnglish::sentence)
            .containsExactly("the file is no longer there, or the link leads nowhere");
    }

    /** Whoever may read everything reads it, and everybody else is told. */
    @Test
    void aFolderThatMayNotBeReadCostsNothingElse() throws IOException {
        var closed = Files.createDirectory(good.services().resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        var catalog = good.read();
        assertThat(catalog.services()).hasSize(1);
        assertThat(catalog.problems()).extracting(Problem::file)
            .isEqualTo(Files.isReadable(closed) ? List.of() : List.of(closed.toString()));
    }

    @Test
    void whatIsNoPartOfACatalogIsNotLookedAt() throws IOException {
        var data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("broken.json"), "{");
        Files.createSymbolicLink(folder.resolve("zero.json"), Path.of("/dev/zero"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("---------"));
        assertThat(good.read().problems()).isEmpty();
        assertThat(CatalogStamp.of(List.of(folder)).folders()).doesNotContain(data);
    }

    @Test
    void aWalkGoesOnAtEveryTrouble() {
        var told = new ArrayList<String>();
        var walk = new CatalogWalk(folder, new CatalogWalk.Visitor() {
            @Override
            public boolean file(Path file, BasicFileAttributes attributes) {
                return true;
            }

            @Override
            public void trouble(Path path, String key, Object... arguments) {
                told.add(path.getFileName() + " " + key);
            }
        });
        var closed = folder.resolve("closed");
        assertThat(walk.visitFileFailed(closed, new AccessDeniedException("closed")))
            .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(walk.visitFileFailed(folder.resolve("gone"), new NoSuchFileException("gone")))
            .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(walk.postVisitDirectory(closed, new IOException("broken off"))).isEqualTo(FileVisitResult.CONTINUE);
        assertThat(told).containsExactly("closed problem.folder.unreadable", "closed problem.folder.unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"queue.yml", "queue.tsv.xml", "queue.XLSX", "queue.jsonl"})
    void aFileOfAnotherKindIsRemarkedOn(String name) throws IOException {
        Files.writeString(good.services().resolve(name), "id: queue");
        mustTell(good.services().resolve(name), "not read: the services of a folder are read from JSON and CSV files");
    }

    @Test
    void aFileNameCannotForgeALine() throws IOException {
        var name = "a.json:1:1: fine\nb.json:1:1: forged \u001B[31m\u009B2J\u202E.json";
        Files.writeString(good.services().resolve(name), "{");
        assertThat(good.read().problems()).singleElement().satisfies(problem ->
            assertThat(InEnglish.line(problem)).contains("fine\uFFFDb.json").endsWith("is not closed")
                .doesNotContainPattern("[\\p{Cntrl}\\u0080-\\u009F\\u202E]"));
    }

    private void mustTell(Path path, String sentence) {
        var catalog = good.read();
        assertThat(catalog.services()).hasSize(1);
        assertThat(catalog.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(path.toString());
            assertThat(InEnglish.sentence(problem)).isEqualTo(sentence);
        });
    }
}
