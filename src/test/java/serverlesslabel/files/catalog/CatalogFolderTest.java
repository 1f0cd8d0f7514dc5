package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.state.CatalogSelection;

/** What lies about in a folder beside good files. */
class CatalogFolderTest {

    @TempDir
    private Path folder;
    private Path services;

    @BeforeEach
    void aCatalogWithOneService() throws IOException {
        Files.copy(SmallCatalog.file("rubric.json"), folder.resolve("rubric.json"));
        services = Files.createDirectories(folder.resolve("services"));
        Files.copy(SmallCatalog.file("services/aws/amazon-ec2.json"), services.resolve("amazon-ec2.json"));
    }

    @Test
    void otherFilesAreNoServices() throws IOException {
        Files.writeString(services.resolve("README.md"), "# Services");
        Files.writeString(services.resolve(".amazon-ec2.json"), "half saved");
        Files.writeString(services.resolve("amazon-ec2.json~"), "an older one");
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void aFolderNamedLikeAFileIsLookedInto() throws IOException {
        Files.createDirectories(services.resolve("aws.json"));
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void aLinkToAServiceFileIsFollowed() throws IOException {
        var link = services.resolve("lambda.json");
        Files.createSymbolicLink(link, SmallCatalog.file("services/aws/aws-lambda-on-demand.json").toAbsolutePath());
        assertThat(read().services()).hasSize(2);
    }

    @Test
    void twoFilesWithOneIdKeepTheFirst() throws IOException {
        Files.copy(services.resolve("amazon-ec2.json"), services.resolve("copy.json"));
        var catalog = read();
        assertThat(catalog.services()).hasSize(1);
        assertThat(catalog.problems()).singleElement().satisfies(problem -> assertThat(InEnglish.sentence(problem))
            .contains("the id \"amazon-ec2\" is already used in", "amazon-ec2.json"));
    }

    @Test
    void noServicesAtAllIsAProblem() throws IOException {
        Files.delete(services.resolve("amazon-ec2.json"));
        assertThat(read().problems()).extracting(InEnglish::sentence)
            .containsExactly("there are no services; put one file per service below this folder");
    }

    @Test
    void aFileIsNoCatalog() {
        assertThat(CatalogReader.read(CatalogSelection.of(List.of(folder.resolve("rubric.json"))), "en").problems())
            .extracting(InEnglish::sentence)
            .contains("this is a file; a catalog is a folder, or a table that ends in .csv or .tsv");
    }

    @Test
    void aRubricThatIsAFolderIsAProblem() throws IOException {
        Files.delete(folder.resolve("rubric.json"));
        Files.createDirectory(folder.resolve("rubric.json"));
        assertThat(read().problems()).extracting(InEnglish::line).singleElement().asString()
            .contains("this is a folder; a file is expected here");
    }

    /** A file of profiles, and the line and column of its problem. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{ \"profiles\": [ { \"id\": \"reference\" } ] }|1|25|\"reference\" is the profile of the rubric itself",
        "{ \"profiles\": 7 }|1|15|\"profiles\" must be a list in [ ], not a number",
        "[ ]|1|1|a file of profiles must be an object in { }, not a list",
        "{ \"profile\": [ ] }|1|3|did you mean \"profiles\"?",
        "{ \"profiles\": [ { \"weights\": { \"elastic\": 0.5 } } ] }|1|43|must be a whole number from 0 to 100",
        "{ \"profiles\": [ 3 ] }|1|17|a profile must be an object in { }, not a number",
    })
    void aMistakeInTheProfilesIsTold(String text, int line, int column, String says) throws IOException {
        Files.writeString(folder.resolve("profiles.json"), text);
        var catalog = read();
        assertThat(catalog.services()).hasSize(1);
        assertThat(catalog.problems()).filteredOn(problem -> InEnglish.sentence(problem).contains(says))
            .extracting(InEnglish::line).singleElement().asString()
            .startsWith(folder.resolve("profiles.json") + ":" + line + ":" + column + ": ");
    }

    private Catalog read() {
        return CatalogReader.read(CatalogSelection.of(List.of(folder)), "en");
    }
}
