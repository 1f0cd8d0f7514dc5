package serverlesslabel.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphicsCardTest {

    @TempDir
    private Path devices;

    @Test
    void aLinuxWithoutADeviceHasNone() {
        assertTrue(GraphicsCard.isMissing("Linux", ":0", devices));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dri", "nvidiactl", "dxg"})
    void aDeviceIsACard(String device) throws IOException {
        Files.createDirectory(devices.resolve(device));
        assertFalse(GraphicsCard.isMissing("Linux", ":0", devices));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:10.0", "other:0", "", "null"})
    void theScreenOfAnotherMachineMayHaveOne(String display) {
        assertFalse(GraphicsCard.isMissing("Linux", display, devices));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void otherSystemsAreLeftToJavaFX(String system) {
        assertFalse(GraphicsCard.isMissing(system, ":0", devices));
    }
}
