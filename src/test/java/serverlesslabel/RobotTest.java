package serverlesslabel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** A test that starts JavaFX and drives windows; {@code mvn -Pfast verify} leaves these out. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(RobotTest.TAG)
public @interface RobotTest {

    /** What surefire knows these tests by. */
    String TAG = "robot";
}
