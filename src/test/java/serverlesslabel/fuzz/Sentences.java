package serverlesslabel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import serverlesslabel.text.SafeText;

/** What the program says about a file is a sentence, in words of the program. */
final class Sentences {

    private static final Pattern EXCEPTION = Pattern.compile("[A-Z]\\w*(Exception|Error)\\b");
    private static final Pattern UNFILLED = Pattern.compile("\\{\\d}");

    private Sentences() {}

    /** Checks what the program says about a file with this content, which it may quote. */
    static void check(String said, byte[] content) {
        var quoted = new String(content, StandardCharsets.ISO_8859_1);
        assertThat(said).isNotBlank();
        assertThat(said.codePoints().filter(SafeText::isUnsafe).mapToObj(Integer::toHexString))
            .as("what may steer a terminal, in: %s", said).isEmpty();
        for (var wrong : new Pattern[] {EXCEPTION, UNFILLED})
            if (!wrong.matcher(quoted).find()) assertThat(said).doesNotContainPattern(wrong);
    }
}
