package serverlesslabel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** What holds for the tests themselves. */
class TestSuiteRulesTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
        .withImportOption(new ImportOption.OnlyIncludeTests()).importPackages("serverlesslabel");
    private static final Predicate<JavaClass> DRIVES_JAVAFX = JavaClass.Predicates.resideInAnyPackage("org.testfx..",
        "javafx.application..", "javafx.stage..");

    /** Else the fast lane would start windows, or leave out what needs none. */
    @Test
    void whatDrivesJavaFxAndNothingElseIsARobotTest() {
        var driving = tests().filter(each -> reaches(each, new HashSet<>())).map(JavaClass::getName);
        var tagged = tests().filter(each -> each.isAnnotatedWith(RobotTest.class)).map(JavaClass::getName);
        assertThat(tagged).containsExactlyInAnyOrderElementsOf(driving.collect(Collectors.toSet()));
    }

    private static Stream<JavaClass> tests() {
        return TESTS.stream().filter(each -> each.getMethods().stream()
            .anyMatch(method -> method.isMetaAnnotatedWith(Testable.class)));
    }

    // Through other classes of the tests, but not through the program: that knows windows without opening one.
    private static boolean reaches(JavaClass test, Set<JavaClass> seen) {
        return seen.add(test) && test.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)
            .anyMatch(each -> DRIVES_JAVAFX.test(each) || TESTS.contain(each.getName()) && reaches(each, seen));
    }
}
