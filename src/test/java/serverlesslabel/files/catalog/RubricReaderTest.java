package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.files.catalog.GoodCatalog.messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.SmallCatalog;

/** A rubric of its own in a catalog folder, and mistakes in it. */
class RubricReaderTest {

    @TempDir
    private Path folder;
    private GoodCatalog good;

    @BeforeEach
    void aCatalogWithOneGoodService() throws IOException {
        good = GoodCatalog.in(folder);
    }

    @Test
    void profilesOfAnotherRubricAreNotMixedIn() {
        assertThat(good.read().profiles()).extracting(profile -> profile.id()).containsExactly("reference");
    }

    @Test
    void aBrokenRubricIsTheOnlyThingToMend() throws IOException {
        var rubric = folder.resolve("rubric.json");
        Files.writeString(rubric, Files.readString(rubric).replace("\"fact\": \"sla\", \"at least\": 99.99",
            "\"fact\": \"slo\", \"at least\": 99.99"));
        var catalog = good.read();
        assertThat(messages(catalog)).containsExactly("\"slo\" is not a fact of the rubric; did you mean \"sla\"?");
        assertThat(catalog.services()).isEmpty();
    }

    @Test
    void anUnknownCharacteristicInAProfileIsTold() throws IOException {
        var profiles = Files.readString(SmallCatalog.file("profiles.json")).replaceFirst("\"durable\"", "\"duarble\"");
        Files.writeString(folder.resolve("profiles.json"), profiles);
        var catalog = good.read();
        assertThat(messages(catalog)).anyMatch(says -> says.contains("\"duarble\" is not a characteristic"));
        assertThat(catalog.profiles()).extracting(profile -> profile.id()).contains("reference", "hobby-project")
            .doesNotContain("bursty-start-up");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`\"kind\": \"steps\",`|``|\"ladder\" lacks \"kind\"",
        "`\"kind\": \"count\"`|`\"kind\": \"sum\"`|\"kind\" is \"sum\"; use one of: steps, count",
        "`\"A\": 90`|`\"A\": 70`|class B begins at 76; it must begin below the class before it",
        "`\"level\": 4`|`\"level\": 7`|\"level\" is 7; it must be a whole number from 1 to 5",
        "`\"at most\": 60`|`\"at mots\": 60`|did you mean \"at most\"?",
        "`\"weight\": 16`|`\"weight\": 1600`|\"weight\" is 1600; it must be a whole number from 0 to 100",
        "`\"headline\": \"idle-cost\"`|`\"headline\": \"idle-coast\"`|did you mean \"idle-cost\"?",
        "`\"is\": \"request\"`|`\"is\": \"requests\"`|did you mean \"request\"?",
        "`\"unit\": \"%\"`|`\"unti\": \"%\"`|did you mean \"unit\"?",
        "`\"least\": 0, \"most\": 100`|`\"least\": 10, \"most\": 5`|no number lies between them",
        "`\"otherwise\": \"Resized by hand.\"`|`\"otherwise\": \"By hand.\", \"brief\":"
            + " \"Every request, however steep the rise\"`"
            + "|\"brief\" is \"Every request, however steep the rise\"; it must be 36 characters at most",
        "`\"level\": 5,`|`\"level\": 5, \"brief\": \"\",`|\"brief\" is \"\"; it must be a text on one line",
        "`\"level\": 4`|`\"level\": 4, \"when\": []`|not JSON: the name",
        "`\"compute\": \"Compute\"`|`\"Comp ute\": \"Compute\"`|\"Comp ute\" is not an id; use lower-case letters",
    })
    void aMistakeInTheRubricIsTold(String what, String instead, String says) throws IOException {
        var rubric = folder.resolve("rubric.json");
        var text = Files.readString(rubric);
        int at = text.indexOf(what);
        Files.writeString(rubric, text.substring(0, at) + instead + text.substring(at + what.length()));
        assertThat(messages(good.read())).anyMatch(message -> message.contains(says));
    }
}
