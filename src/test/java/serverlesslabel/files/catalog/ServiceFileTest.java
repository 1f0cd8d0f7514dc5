package serverlesslabel.files.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import serverlesslabel.files.json.FileBytes;

class ServiceFileTest {

    @Test
    void asManyFilesAreReadAtOnceAsFitIntoMemory() {
        assertEquals(2, ServiceFile.atOnce(files(1, FileBytes.LARGEST - 1, 1)).size());
        assertEquals(1, ServiceFile.atOnce(files(1, FileBytes.LARGEST)).size());
    }

    @Test
    void aFileThatIsTooLargeIsReadAlone() {
        assertEquals(1, ServiceFile.atOnce(files(FileBytes.LARGEST + 1L, 1)).size());
    }

    @Test
    void smallFilesAreReadSixtyFourAtATime() {
        assertEquals(64, ServiceFile.atOnce(files(LongStream.generate(() -> 1).limit(65).toArray())).size());
        assertEquals(63, ServiceFile.atOnce(files(LongStream.generate(() -> 1).limit(63).toArray())).size());
    }

    private static List<ServiceFile> files(long... sizes) {
        return LongStream.of(sizes).mapToObj(size -> new ServiceFile(Path.of("a.json"), size)).toList();
    }
}
