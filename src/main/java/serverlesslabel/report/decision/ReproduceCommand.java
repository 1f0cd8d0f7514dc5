package serverlesslabel.report.decision;

import java.util.stream.Collectors;
import serverlesslabel.text.SafeText;

/** Writes the command line that reproduces a document. */
final class ReproduceCommand {

    private ReproduceCommand() {}

    /** The command that exports the comparison with its weights and title to a file, quoted for a POSIX shell. */
    static String of(DecisionContext context, String file) {
        var ids = context.placements().stream().map(placement -> placement.service().id().text())
            .collect(Collectors.joining(" "));
        var weights = context.characteristics().stream()
            .map(characteristic -> characteristic.id() + "=" + context.comparison().weights().of(characteristic))
            .collect(Collectors.joining(","));
        var title = context.title().isBlank() ? "" : " --title=" + quoted(SafeText.singleLine(context.title()).strip());
        var day = context.comparison().catalog().day().map(past -> " --as-of " + past).orElse("");
        return "serverless-label export " + ids + " --weights " + weights + day + title + " --out " + file;
    }

    // Between apostrophes a shell takes every character as it is, except the apostrophe.
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
