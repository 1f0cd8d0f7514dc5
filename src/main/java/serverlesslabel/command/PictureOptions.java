package serverlesslabel.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.Option;
import serverlesslabel.files.IconFolder;
import serverlesslabel.paint.Export;
import serverlesslabel.paint.SvgPainter;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.report.HtmlPage;

/** Where a picture or a document goes, and how a picture looks. */
final class PictureOptions {

    private static final double LARGEST_SCALE = 8;

    @Option(names = "--out", required = true, paramLabel = "FILE",
        description = "The file to write; the end of its name says what it becomes.")
    private Path out = Path.of("");

    @Option(names = "--scale", paramLabel = "N", defaultValue = "2",
        description = "Pixels of a PNG for each of the picture's own, 0.25 to 8 (default 2).")
    private double scale = 2;

    @Option(names = "--theme", paramLabel = "T", defaultValue = "light", description = "light (default) or dark.")
    private Theme theme = Theme.LIGHT;

    private final Typeface typeface = new Typeface();

    private enum Theme { LIGHT, DARK }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    /** The file to write. */
    Path out() {
        return out;
    }

    /** Refuses what cannot be written before any work is done: no picture, and none of some documents by their end. */
    void mustBeRight(List<String> documents) throws WrongCall {
        var name = out.toString().toLowerCase(Locale.ROOT);
        if (Export.Format.of(out).isEmpty() && documents.stream().noneMatch(name::endsWith))
            throw new WrongCall("the file " + out + " must end in " + choice(documents));
        if (!(scale >= 0.25 && scale <= LARGEST_SCALE))
            throw new WrongCall("--scale is " + scale + "; it must be a number from 0.25 to 8");
    }

    /** Paper of a size in the colours asked for. */
    Paper paper(double width, double height) {
        return new Paper(width, height, theme == Theme.DARK ? Palette.DARK : Palette.PRINT, typeface,
            IconFolder.shipped());
    }

    /** A drawing as a page shows it, on light screens and on dark ones. */
    HtmlPage.Pictures forPage(Function<Paper, Picture> drawing, Paper paper) {
        var painter = new SvgPainter(typeface);
        return new HtmlPage.Pictures(painter.paint(drawing.apply(paper.in(Palette.PRINT))),
            painter.plain(drawing.apply(paper.in(Palette.DARK))));
    }

    /** Writes a picture to the file. */
    void write(Picture picture) throws IOException {
        write(() -> new Export(typeface).write(picture, out, scale));
    }

    /** Writes a document to the file. */
    void write(String document) throws IOException {
        write(() -> Export.write(out, document.getBytes(StandardCharsets.UTF_8)));
    }

    private void write(Writing writing) throws IOException {
        var folder = out.toAbsolutePath().getParent();
        if (Files.isDirectory(out)) throw new IOException("cannot write " + out + ": it is a folder");
        if (folder == null || !Files.isDirectory(folder))
            throw new IOException("cannot write " + out + ": there is no folder " + folder);
        try {
            writing.run();
        } catch (IOException e) {
            throw new IOException("cannot write " + out + ": " + Export.reason(e), e);
        }
    }

    private static String choice(List<String> documents) {
        var endings = new ArrayList<>(Arrays.stream(Export.Format.values()).map(Export.Format::ending).toList());
        endings.addAll(documents);
        int last = endings.size() - 1;
        return String.join(", ", endings.subList(0, last)) + " or " + endings.get(last);
    }
}
