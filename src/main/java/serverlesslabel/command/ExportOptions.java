package serverlesslabel.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import serverlesslabel.drawing.Motif;
import serverlesslabel.drawing.Takeaway;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.files.settings.ExplorationText;
import serverlesslabel.paint.Export;
import serverlesslabel.paint.Obstacle;
import serverlesslabel.paint.Payload;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Palette;
import serverlesslabel.press.Edition;
import serverlesslabel.press.Press;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.state.Exploration;
import serverlesslabel.text.Texts;

/** How a picture looks, and the file it or a document goes to. */
final class ExportOptions {

    private static final double LEAST_SCALE = 0.25;
    private static final double LARGEST_SCALE = 8;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "2",
        description = "Pixels of a PNG for each of the picture's own, 0.25 to 8 (default 2).")
    private double scale = 2;

    @Option(names = "--theme", paramLabel = "T", defaultValue = "light", description = "light (default) or dark.")
    private Theme theme = Theme.LIGHT;

    private enum Theme { LIGHT, DARK }

    /** Refuses what cannot be printed before any work is done. */
    void mustBeRight(Path out, Motif motif) throws UsageException {
        var endings = Press.endings(motif);
        if (!endings.contains(Press.ending(out)))
            throw new UsageException("the file " + out + " must end in " + choice(endings));
        if (!(scale >= LEAST_SCALE && scale <= LARGEST_SCALE))
            throw new UsageException("--scale is " + scale + "; it must be a number from 0.25 to 8");
    }

    /** Prints into a file what was taken along from some services, with the exploration that shows it in the window. */
    void write(Path out, Takeaway takeaway, Alternatives shown, Exploration exploration) throws IOException {
        var folder = out.toAbsolutePath().getParent();
        if (Files.isDirectory(out)) throw new IOException("cannot write " + out + ": it is a folder");
        if (folder == null || !Files.isDirectory(folder))
            throw new IOException("cannot write " + out + ": there is no folder " + folder);
        var carried = new Payload(ExplorationText.of(exploration, takeaway.about(),
            takeaway.comparison().catalog()));
        var edition = new Edition(takeaway, shown, theme == Theme.DARK ? Palette.DARK : Palette.PRINT, scale,
            Optional.of(carried));
        var press = new Press(new Typeface(), IconFolder.shipped(), Texts.english());
        try {
            Export.write(out, press.print(edition, Press.ending(out)));
        } catch (IOException e) {
            var why = Obstacle.of(e);
            throw new IOException("cannot write " + out + ": " + Texts.english().get(why.key(), why.detail()), e);
        }
    }

    private static String choice(List<String> endings) {
        int last = endings.size() - 1;
        return String.join(", ", endings.subList(0, last)) + " or " + endings.get(last);
    }
}
