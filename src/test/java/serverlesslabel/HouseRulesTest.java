package serverlesslabel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls between the rooms, and the few rules everything keeps. */
class HouseRulesTest {

    private static final String HOUSE = "serverlesslabel.";
    private static final JavaClasses CODE = ProductionCode.CLASSES;

    /** Which rooms a room may use; whoever changes this changes what the package comment says. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
        room("domain"), room("picture"), room("text"), room("io"),
        room("ranking", "domain"),
        room("wording", "domain", "ranking", "text"),
        room("drawing", "domain", "ranking", "picture", "text", "wording"),
        room("report", "domain", "ranking", "picture", "text", "wording"),
        room("paint", "picture", "text", "io"),
        room("state", "domain", "ranking"),
        room("files", "domain", "picture", "text", "io", "state"),
        room("export", "domain", "ranking", "picture", "text", "wording", "drawing", "report", "paint", "io"),
        room("site", "domain", "ranking", "picture", "text", "wording", "drawing", "report", "paint", "export"),
        room("view", "domain", "ranking", "picture", "text", "wording", "drawing", "paint", "io", "export", "state"),
        room("command", "domain", "ranking", "picture", "text", "wording", "drawing", "report", "paint", "io",
            "export", "files", "state", "site"),
        room("app", "domain", "ranking", "picture", "text", "wording", "paint", "io", "export", "files", "state",
            "view", "command"));

    /** Which of its siblings a part of a room may use. What lies in the room itself comes first or last, as said. */
    private static final Map<String, Set<String>> DOORS = Map.ofEntries(
        room("drawing.layout"), room("drawing.chart", "layout"), room("drawing.label", "layout"),
        room("drawing.sheet", "layout", "chart", "label"),
        room("report.document"), room("report.data", "document"), room("report.decision", "document", "data"),
        room("report.difference", "document", "data"), room("report.problems", "data"),
        room("report.page", "document", "decision"),
        room("files.json"), room("files.icons"), room("files.stored"), room("files.schema", "json"),
        room("files.table", "json"), room("files.evidence", "json"),
        room("files.catalog", "json", "schema", "table", "evidence", "stored"), room("files.settings", "json"),
        room("paint.svg"), room("paint.png"), room("paint.pdf"),
        room("view.frame"), room("view.control", "frame"), room("view.host", "control"),
        room("view.table", "host", "control", "frame"), room("view.weights", "host", "control", "frame"),
        room("view.detail", "host", "control", "frame"), room("view.compare", "host", "control", "frame", "detail"),
        room("view.export", "host", "control", "frame"), room("view.preferences", "host", "control", "frame"),
        room("view.dialog", "host", "control", "frame"), room("view.imports", "host", "control", "frame"));

    /** Rooms whose own classes stand below their parts; those of the others stand above them. */
    private static final Set<String> FLOORS = Set.of("paint");

    private static Map.Entry<String, Set<String>> room(String name, String... uses) {
        return Map.entry(name, Set.of(uses));
    }

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

    static Stream<String> doors() {
        return DOORS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void aPartOfARoomUsesOnlyTheSiblingsItMay(String part) {
        var room = part.substring(0, part.indexOf('.'));
        var forbidden = DOORS.keySet().stream().filter(other -> other.startsWith(room + ".") && !other.equals(part))
            .filter(other -> !DOORS.get(part).contains(other.substring(room.length() + 1)))
            .map(other -> HOUSE + other + "..");
        var above = FLOORS.contains(room) ? Stream.<String>of() : Stream.of(HOUSE + room);
        noClasses().that().resideInAPackage(HOUSE + part + "..").should().dependOnClassesThat()
            .resideInAnyPackage(Stream.concat(forbidden, above).toArray(String[]::new))
            .because("siblings that know each other are one part").check(CODE);
    }

    @ParameterizedTest
    @MethodSource("floors")
    void whatStandsBelowItsPartsKnowsNone(String room) {
        noClasses().that().resideInAPackage(HOUSE + room).should().dependOnClassesThat()
            .resideInAPackage(HOUSE + room + ".*..")
            .because("a floor that leans on what stands on it is a circle").check(CODE);
    }

    static Stream<String> floors() {
        return FLOORS.stream();
    }

    @Test
    void everyPackageHasWalls() {
        classes().that().resideOutsideOfPackage("serverlesslabel").should().resideInAnyPackage(
            Stream.concat(ROOMS.keySet().stream(), DOORS.keySet().stream()).map(name -> HOUSE + name)
                .toArray(String[]::new))
            .because("a package that stands in no table has no walls").check(CODE);
    }

    @Test
    void nothingButTheStartStandsInTheHall() {
        classes().that().resideInAPackage("serverlesslabel").should().haveSimpleName("Main")
            .because("who opens the door sees the rooms and nothing else").check(CODE);
    }

    @Test
    void roomsDoNotGoInCircles() {
        slices().matching(HOUSE + "(*)..").should().beFreeOfCycles()
            .because("a circle of rooms is one room").check(CODE);
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        noClasses().that().resideOutsideOfPackages(HOUSE + "view..", HOUSE + "state..", HOUSE + "app..",
            "serverlesslabel")
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
        noClasses().that().doNotHaveSimpleName("JavaFxStartup").should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err")
            .because("output goes where it was told to go; only the start holds back JavaFX's own").check(CODE);
    }

    @Test
    void nobodyReadsAllJarsAtTheStart() {
        noFields().should().haveRawType(System.Logger.class)
            .because("Java looks for what keeps logs in all jars; LazyLogger does so with the first entry").check(CODE);
        noClasses().should().callMethod(XMLInputFactory.class, "newFactory")
            .orShould().callMethod(XMLInputFactory.class, "newInstance")
            .because("Java looks for other parsers in all jars; newDefaultFactory does not").check(CODE);
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
}
