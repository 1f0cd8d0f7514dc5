package serverlesslabel.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import serverlesslabel.files.IconFolder;
import serverlesslabel.paint.Export;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;

/** Where a picture goes and how it looks. */
final class PictureOptions {

    private static final double LARGEST_SCALE = 8;

    @Option(names = "--out", required = true, paramLabel = "FILE",
        description = "The file to write: .png, .svg or .pdf.")
    private Path out = Path.of("");

    @Option(names = "--scale", paramLabel = "N", defaultValue = "2",
        description = "Pixels of a PNG for each of the picture's own, 0.25 to 8 (default 2).")
    private double scale = 2;

    @Option(names = "--theme", paramLabel = "T", defaultValue = "light", description = "light (default) or dark.")
    private Theme theme = Theme.LIGHT;

    private final Typeface typeface = new Typeface();

    private enum Theme { LIGHT, DARK }

    /** Refuses what cannot be written before any work is done. */
    void mustBeRight() throws WrongCall {
        if (Export.Format.of(out).isEmpty())
            throw new WrongCall("the file " + out + " must end in " + Export.Format.endings());
        if (!(scale >= 0.25 && scale <= LARGEST_SCALE))
            throw new WrongCall("--scale is " + scale + "; it must be a number from 0.25 to 8");
    }

    /** Paper of a size in the colours asked for. */
    Paper paper(double width, double height) {
        return new Paper(width, height, theme == Theme.DARK ? Palette.DARK : Palette.PRINT, typeface,
            IconFolder.shipped());
    }

    /** Writes a picture to the file. */
    void write(Picture picture) throws IOException {
        var folder = out.toAbsolutePath().getParent();
        if (Files.isDirectory(out)) throw new IOException("cannot write " + out + ": it is a folder");
        if (folder == null || !Files.isDirectory(folder))
            throw new IOException("cannot write " + out + ": there is no folder " + folder);
        try {
            new Export(typeface).write(picture, out, scale, Optional.empty());
        } catch (IOException e) {
            throw new IOException("cannot write " + out + ": " + Export.reason(e), e);
        }
    }
}
