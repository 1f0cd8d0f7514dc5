package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.RobotTest;

/** Import of a table with the real dialog. */
@RobotTest
class ImportDialogTest {

    @TempDir
    private Path folder;
    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(1280, 800);
    }

    @Test
    void aTableThatCannotBeReadAsItIsIsImported() throws IOException {
        explorer.open(table("Product,Vendor,Latency,Page\nAcme Queue,Acme,250,https://acme.example/q\n"));
        assertThat(explorer.dialogs().importProblem()).contains("there is no column \"category\"");
        assertThat(explorer.dialogs().importedRows()).containsExactly("2 | Acme Queue | Acme | – | – | – | ");
        explorer.dialogs().chooseColumn(2, "Fact: Wake-up (ms)");
        explorer.dialogs().chooseCategory("Queue and events");
        assertThat(explorer.dialogs().importProblem()).isEmpty();
        assertThat(explorer.dialogs().importedRows()).singleElement().asString()
            .startsWith("2 | Acme Queue | Acme | Queue and events | 0 0 0 ").endsWith("| Wake-up 250\u00A0ms | ");
        explorer.dialogs().writeImport(Optional.of(Files.createDirectories(folder.resolve("out"))));
        assertThat(explorer.dialogs().isImporting()).isFalse();
        assertThat(folder.resolve("out").resolve("services").resolve("table.csv")).exists();
        assertThat(explorer.table().order()).contains("Acme Queue");
    }

    @Test
    void aTableThatCanBeReadIsAddedWithoutAQuestion() throws IOException {
        explorer.open(table("name,provider,category,documentation,wake-up\nAcme Queue,Acme,messaging,"
            + "https://acme.example/q,250\n"));
        assertThat(explorer.dialogs().isImporting()).isFalse();
        assertThat(explorer.table().order()).contains("Acme Queue");
    }

    @Test
    void whatWasLeftOutIsSaid() throws IOException {
        explorer.open(table("Product,Vendor,Kind,Idle cost,Page\nAcme Queue,Acme,messaging,5,https://acme.example/q\n"
            + "Acme Bus,Acme,messaging,much,https://acme.example/b\n"));
        explorer.dialogs().writeImport(Optional.of(folder.resolve("out")));
        assertThat(explorer.dialogs().importProblem())
            .startsWith("Line 3: \"idle-cost\" is \"much\"; it must be a number");
        assertThat(folder.resolve("out").resolve("services").resolve("table.csv")).content().contains("Acme Queue")
            .doesNotContain("Acme Bus");
    }

    @Test
    void withoutAFolderNothingIsWritten() throws IOException {
        explorer.open(table("Product,Vendor,Kind,Idle cost,Page\nAcme,Acme,messaging,5,https://acme.example/q\n"));
        explorer.dialogs().writeImport(Optional.empty());
        assertThat(explorer.dialogs().isImporting()).isTrue();
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }
}
