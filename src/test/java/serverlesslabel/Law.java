package serverlesslabel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A test of something that holds for all values: runs once for each of many seeds and takes a {@link Generator}, from
 * which it draws its values. The display name tells the seed; {@code @Law(first = 17, seeds = 1)} runs that one again.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(LawSeeds.class)
public @interface Law {

    /** The number of seeds, and so of cases. */
    int seeds() default 200;

    /** The first seed; the others follow it one by one. */
    long first() default 0;
}
