package serverlesslabel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls between the rooms, and the few rules everything keeps. */
class HouseRulesTest {

    private static final String HOUSE = "serverlesslabel.";
    private static final JavaClasses CODE = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("serverlesslabel");

    /** Which rooms a room may use; whoever changes this changes what the package comment says. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
        Map.entry("domain", List.of()),
        Map.entry("ranking", List.of("domain")),
        Map.entry("picture", List.of()),
        Map.entry("text", List.of()),
        Map.entry("wording", List.of("domain", "ranking", "text")),
        Map.entry("drawing", List.of("domain", "ranking", "picture", "text", "wording")),
        Map.entry("report", List.of("domain", "ranking", "picture", "text", "wording", "drawing")),
        Map.entry("paint", List.of("picture", "text")),
        Map.entry("files", List.of("domain", "picture", "paint", "state", "text")),
        Map.entry("state", List.of("domain", "ranking")),
        Map.entry("press", List.of("domain", "ranking", "picture", "text", "drawing", "report", "paint")),
        Map.entry("view", List.of("domain", "ranking", "picture", "text", "wording", "drawing", "paint", "press",
            "state")),
        Map.entry("command", List.of("domain", "ranking", "picture", "text", "wording", "drawing", "report",
            "paint", "press", "files", "state")));

    /** Where the names are that everybody takes for the platform's. */
    private static final List<String> PLATFORM = List.of("java.lang", "java.awt", "javafx.application", "javafx.stage",
        "javafx.scene", "javafx.scene.control", "javafx.scene.image", "javafx.scene.layout", "javafx.scene.paint",
        "javafx.scene.shape", "javafx.scene.text");
    /** A point has no other name, and nobody here needs that of AWT. */
    private static final Set<String> OWN_IN_SPITE = Set.of("Point");

    static Stream<String> rooms() {
        return ROOMS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyTheRoomsItMay(String room) {
        var forbidden = ROOMS.keySet().stream().filter(other -> !other.equals(room) && !ROOMS.get(room).contains(other))
            .map(other -> HOUSE + other + "..").toArray(String[]::new);
        noClasses().that().resideInAPackage(HOUSE + room + "..").should().dependOnClassesThat()
            .resideInAnyPackage(forbidden)
            .because("what a room may use is agreed in this test and its package comment").check(CODE);
    }

    @Test
    void roomsDoNotGoInCircles() {
        slices().matching(HOUSE + "(*)..").should().beFreeOfCycles()
            .because("a circle of rooms is one room").check(CODE);
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        noClasses().that().resideOutsideOfPackages(HOUSE + "view..", HOUSE + "state..", "serverlesslabel")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
            .because("everything else runs and is tested without a window").check(CODE);
    }

    @Test
    void theStateKnowsOnlyJavaFxBeans() {
        noClasses().that().resideInAPackage(HOUSE + "state..").should().dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.animation..")
            .because("an observable value needs no toolkit").check(CODE);
    }

    @Test
    void theDomainStandsAlone() {
        classes().that().resideInAPackage(HOUSE + "domain..").should().onlyDependOnClassesThat()
            .resideInAnyPackage(HOUSE + "domain..", "java..", "org.jspecify..")
            .because("what is known about services needs no library").check(CODE);
    }

    @Test
    void nothingIsShared() {
        fields().that().areStatic().should().beFinal()
            .because("static state is a dependency nobody gave").check(CODE);
    }

    @Test
    void nobodyPrintsOrWaits() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class)
            .orShould().callMethod(Thread.class, "sleep", long.class, int.class)
            .orShould().callMethod(TimeUnit.class, "sleep", long.class)
            .orShould().callMethod(Throwable.class, "printStackTrace")
            .because("waiting hides an order that should be explicit, and traces belong in the log").check(CODE);
        noClasses().that().doNotHaveSimpleName("Toolkit").should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err")
            .because("output goes where it was told to go; only the start holds back JavaFX's own").check(CODE);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses().should().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper")
            .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
            .orShould().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameStartingWith("Abstract")
            .because("such a name says that nobody knew what the thing is").check(CODE);
    }

    @Test
    void exceptionsAreNamedAsSuch() {
        classes().that().areAssignableTo(Throwable.class).should().haveSimpleNameEndingWith("Exception")
            .because("whoever catches it should see what it is").check(CODE);
    }

    /** A nested type may be named as another nested one: its owner tells them apart. */
    @Test
    void noNameIsThereTwice() {
        var names = names().toList();
        assertThat(names.stream().filter(text -> Collections.frequency(names, text) > 1).distinct()).isEmpty();
        assertThat(CODE.stream().filter(JavaClass::isNestedClass).filter(each -> names.contains(each.getSimpleName())))
            .as("nested types named as one that stands alone").isEmpty();
    }

    @Test
    void noNameIsOneOfThePlatform() {
        assertThat(names().filter(text -> !OWN_IN_SPITE.contains(text)).flatMap(name ->
            PLATFORM.stream().map(text -> text + "." + name).filter(HouseRulesTest::exists))).isEmpty();
    }

    private static Stream<String> names() {
        return CODE.stream().filter(JavaClass::isTopLevelClass).map(JavaClass::getSimpleName)
            .filter(text -> !text.equals("package-info"));
    }

    private static boolean exists(String type) {
        return HouseRulesTest.class.getResource("/" + type.replace('.', '/') + ".class") != null;
    }

    /** A test is mostly a list: it may be longer in the middle, but not at the end. */
    @ParameterizedTest
    @CsvSource({"src/main/java, 80, 160", "src/test/java, 120, 250"})
    void filesStaySmall(Path sources, int median, int most) throws IOException {
        try (var files = Files.walk(sources)) {
            var sizes = files.filter(file -> file.toString()
                .endsWith(".java")).map(HouseRulesTest::lines).sorted().toList();
            assertThat(sizes.get(sizes.size() / 2)).as("median, in lines").isLessThan(median);
            assertThat(sizes.get(sizes.size() * 95 / 100)).as("95 of 100, in lines").isLessThanOrEqualTo(most);
            assertThat(sizes.get(sizes.size() - 1)).as("the longest, in lines").isLessThanOrEqualTo(250);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void roomsStaySmall(Path sources) throws IOException {
        try (var files = Files.walk(sources)) {
            var rooms = files.filter(file -> file.toString().endsWith(".java"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
            assertThat(rooms).allSatisfy((room, count) -> assertThat(count).isLessThanOrEqualTo(35));
        }
    }

    @Test
    void goldensStaySmallEnoughToReview() throws IOException {
        long together = 0;
        for (var folder : List.of("drawings", "reports")) {
            try (var files = Files.list(Path.of("src/test/resources", folder))) {
                for (var file : files.toList()) together += Files.size(file);
            }
        }
        assertThat(together).as("bytes of all goldens: a change that nobody can read is not reviewed")
            .isPositive().isLessThan(400_000);
    }

    private static int lines(Path file) {
        try (var lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
