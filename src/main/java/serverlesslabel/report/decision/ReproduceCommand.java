package serverlesslabel.report.decision;

import java.util.stream.Collectors;
import serverlesslabel.report.document.TextSanitizer;

/** The command line that makes a document once more. */
final class ReproduceCommand {

    private ReproduceCommand() {}

    /** The call that exports a choice to a file, as a shell reads it. */
    static String of(DecisionContext context, String file) {
        var ids = context.placements().stream().map(placement -> placement.service().id().text())
            .collect(Collectors.joining(" "));
        var weights = context.characteristics().stream()
            .map(characteristic -> characteristic.id() + "=" + context.comparison().weights().of(characteristic))
            .collect(Collectors.joining(","));
        var title = context.title().isBlank() ? "" : " --title=" + quoted(TextSanitizer.text(context.title()).strip());
        return "serverless-label export " + ids + " --weights " + weights + title + " --out " + file;
    }

    // Between apostrophes a shell takes everything as it is, but for the apostrophe.
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
