package serverlesslabel;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Supplies a {@link Law} with one generator for each of its seeds. The system property {@code law.seeds} is an upper
 * limit to their number, for runs that repeat every test many times.
 */
final class LawSeeds implements ArgumentsProvider, AnnotationConsumer<Law> {

    private long first;
    private int seeds;

    @Override
    public void accept(Law law) {
        first = law.first();
        seeds = Math.min(law.seeds(), Integer.getInteger("law.seeds", Integer.MAX_VALUE));
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return LongStream.range(first, first + seeds).mapToObj(seed -> Arguments.of(new Generator(seed)));
    }
}
