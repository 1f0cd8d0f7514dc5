package serverlesslabel.report;

import java.util.stream.Collectors;

/** The command line that makes a document once more. */
final class Recipe {

    private Recipe() {}

    /** The call that exports a choice to a file, as a shell reads it. */
    static String of(Choice choice, String file) {
        var ids = choice.placements().stream().map(each -> each.service().id().text())
            .collect(Collectors.joining(" "));
        var weights = choice.characteristics().stream()
            .map(each -> each.id() + "=" + choice.comparison().weights().of(each)).collect(Collectors.joining(","));
        var title = choice.title().isBlank() ? "" : " --title=" + quoted(Plain.text(choice.title()).strip());
        return "serverless-label export " + ids + " --weights " + weights + title + " --out " + file;
    }

    // Between apostrophes a shell takes everything as it is, but for the apostrophe.
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
