package serverlesslabel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which library is used where, and what the walls of the house leave open. */
class LibrariesTest {

    private static final String ROOT = "serverlesslabel";
    private static final JavaClasses CODE = ProductionCode.CLASSES;

    /** A library, and the rooms that may use it. */
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "com.fasterxml.jackson, files report",
        "picocli, command",
        "com.google.zxing, drawing",
        "org.apache.fontbox, paint",
        "org.apache.pdfbox, paint",
        "dev.harrel, files",
        "java.awt, paint",
        "javax.imageio, paint",
        "javafx, app state view",
        "org.controlsfx, view",
        "org.kordamp.ikonli, view",
        "atlantafx, view",
    })
    void aLibraryStaysInItsRooms(String library, String rooms) {
        var allowed = Stream.of(rooms.split(" ")).map(room -> room.equals("root") ? ROOT : ROOT + "." + room + "..")
            .toArray(String[]::new);
        noClasses().that().resideOutsideOfPackages(allowed).should().dependOnClassesThat()
            .resideInAPackage(library + "..")
            .because("a library that is everywhere cannot be replaced").check(CODE);
    }

    @Test
    void ofJavaFxTheStateKnowsOnlyBeans() {
        noClasses().that().resideInAPackage("serverlesslabel.state..").should().dependOnClassesThat()
            .resideInAnyPackage("javafx.animation..", "javafx.application..", "javafx.collections..",
                "javafx.concurrent..", "javafx.css..", "javafx.event..", "javafx.geometry..", "javafx.scene..",
                "javafx.stage..", "javafx.util..")
            .because("an observable value needs no toolkit").check(CODE);
    }

    @Test
    void noInterfaceSaysThatItIsOne() {
        noClasses().that().areInterfaces().should().haveNameMatching(".*[.$]I[A-Z][a-z].*")
            .because("whoever uses a type does not care how it is declared").check(CODE);
    }

    @Test
    void nobodyDependsOnTheInnardsOfTheJdk() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("sun..", "com.sun..", "jdk.internal..")
            .because("they may be gone in the next version").check(CODE);
    }
}
