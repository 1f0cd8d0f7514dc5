package serverlesslabel.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.files.settings.ExplorationText;
import serverlesslabel.state.Exploration;
import serverlesslabel.text.Texts;

/** What was chosen on a page comes back as a file and as an address, and filters as in the program. */
class PageChoicesTest {

    private static final Catalog ENGLISH = CatalogReader.shipped();
    private static final PageEngine ENGINE = new PageEngine();

    @BeforeAll
    static void readThePage() {
        ENGINE.let("packed", PageEngine.quoted(PageData.of(ENGLISH, List.of(PageLanguage.of(Texts.english(), ENGLISH)),
            List.of(), "", IconFolder.shipped())));
        ENGINE.let("given", ExplorationText.of(SamplePages.exploration(ENGLISH), List.of(), ENGLISH));
        ENGINE.let("catalog", "Data.read(JSON.parse(Packed.read(packed)), given)");
    }

    /** What the page gives back as a file is what the program would have written. */
    @Test
    void theFileIsReadByTheProgramAsItWasMeant() throws IOException {
        ENGINE.let("chosen", "Data.state(catalog, given.exploration)");
        assertThat(read("Data.file(catalog, chosen)")).isEqualTo(SamplePages.exploration(ENGLISH));
        ENGINE.let("chosen", "(chosen.weights = [1, 2, 3, 4, 5, 6, 7, 8], chosen.search = 'SQL <b>', chosen.locked[1] ="
            + " true, chosen.floors[2] = 3, chosen.categories = ['nosql'], chosen.providers = ['AWS'], chosen)");
        var given = read("Data.file(catalog, chosen)");
        assertThat(given.weights().points()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(given.search()).isEqualTo("SQL <b>");
        assertThat(given.locked()).containsExactly("available");
        assertThat(given.floors()).isEqualTo(Map.of("durable", 3));
        assertThat(given.categories()).containsExactly("nosql");
        assertThat(given.providers()).containsExactly("AWS");
    }

    @Test
    void theAddressGivesBackWhatWasChosen() {
        ENGINE.let("chosen", "Data.state(catalog, given.exploration)");
        ENGINE.let("chosen", "(chosen.weights = [0, 2, 30, 4, 5, 6, 7, 100], chosen.search = 'a&b=c #d', "
            + "chosen.locked[1] = true, chosen.floors[2] = 3, chosen.categories = ['nosql'], "
            + "chosen.providers = ['Google Cloud'], chosen.definitions = ['cncf'], chosen)");
        assertThat(ENGINE.value("Data.fromFragment(catalog, '#' + Data.fragment(catalog, chosen), chosen.sorting)"))
            .isEqualTo(ENGINE.value("chosen"));
    }

    @Test
    void aPageOfAnotherDayGivesItBack() throws IOException {
        var day = ENGLISH.asOf().orElseThrow();
        ENGINE.let("chosen", "Data.state(catalog, given.exploration)");
        ENGINE.let("before", "catalog.given");
        ENGINE.let("then", "(catalog.given = {exploration: {asOf: '" + day + "'}}, Data.file(catalog, chosen))");
        ENGINE.let("restored", "catalog.given = before");
        assertThat(read("then").day()).contains(day);
        assertThat(read("Data.file(catalog, chosen)").day()).isEmpty();
    }

    @Test
    void thePageFiltersByDefinitionsAsTheProgramDoes() throws IOException {
        ENGINE.let("chosen", "Data.state(catalog, given.exploration)");
        for (var definition : ENGLISH.rubric().definitions()) {
            ENGINE.let("chosen", "(chosen.definitions = ['" + definition.id() + "'], chosen)");
            assertThat(ENGINE.value("catalog.services.filter(function (s) { return Data.filter(catalog, chosen, "
                + "function (word) { return ''; })(s.place); }).map(function (s) { return s.id; })").toString())
                .isEqualTo(ENGLISH.services().stream().filter(service -> definition.holds(service.facts()))
                    .map(service -> PageEngine.quoted(service.id().text()))
                    .collect(Collectors.joining(",", "[", "]")));
            assertThat(read("Data.file(catalog, chosen)").definitions()).containsExactly(definition.id());
        }
    }

    @Test
    void aPinnedServiceKeepsItsSlot() throws IOException {
        ENGINE.let("pinning", "{slots: Data.slots(['amazon-ec2', 'amazon-dynamodb', 'constructor'], {})}");
        assertThat(ENGINE.value("Data.slots(['amazon-dynamodb', 'constructor'], pinning.slots)").toString())
            .isEqualTo("{\"amazon-dynamodb\":1,\"constructor\":2}");
        ENGINE.let("chosen", "Data.state(catalog, given.exploration)");
        ENGINE.let("kept", "chosen.pinned.slice(1)");
        ENGINE.let("chosen", "(chosen.slots = Data.slots(kept, chosen.slots), chosen.pinned = kept, chosen)");
        assertThat(ENGINE.value("chosen.slots[kept[0]]").intValue()).isEqualTo(1);
        assertThat(ENGINE.value("Data.fromFragment(catalog, '#' + Data.fragment(catalog, chosen), []).slots"))
            .isEqualTo(ENGINE.value("chosen.slots"));
        assertThat(read("Data.file(catalog, chosen)").pins().slot(new ServiceId(ENGINE.text("kept[0]")))).hasValue(1);
    }

    @Test
    void anAddressOfSomethingElseSaysNothing() {
        assertThat(ENGINE.value("[Data.fromFragment(catalog, '#top', null), Data.fromFragment(catalog, '#w=1&q=%E0%A4',"
            + " null), Data.fromFragment(catalog, '', null)]").toString()).isEqualTo("[null,null,null]");
        assertThat(ENGINE.value("Data.fromFragment(catalog, '#w=x.500.-1&pin=nobody', null).weights").toString())
            .isEqualTo(ENGLISH.rubric().reference().points().toString().replace(" ", ""));
    }

    private static Exploration read(String expression) throws IOException {
        return ExplorationText.read(ENGINE.text(expression), ENGLISH).exploration();
    }
}
