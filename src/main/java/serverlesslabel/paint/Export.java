package serverlesslabel.paint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import serverlesslabel.paint.pdf.PdfPainter;
import serverlesslabel.paint.png.ImagePainter;
import serverlesslabel.paint.svg.SvgPainter;
import serverlesslabel.picture.Picture;

/** Writes pictures into files, all or nothing: a failed export leaves the old file whole. */
public final class Export {

    /** A chain of links longer than this has no end. */
    private static final int MOST_LINKS = 40;

    private final Typeface typeface;

    /** The formats a picture can be written in, known by the end of the file's name. */
    public enum Format {
        PNG, SVG, PDF;

        /** The format a file's name asks for, empty where it is none of these. */
        public static Optional<Format> of(Path file) {
            var name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
            for (var format : values()) if (name.endsWith(format.ending())) return Optional.of(format);
            return Optional.empty();
        }

        /** How such a file's name ends: {@code .png}. */
        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Exports whose words are in a typeface. */
    public Export(Typeface typeface) {
        this.typeface = typeface;
    }

    /**
     * Writes a picture in the format the file's name asks for, with what it shall carry; {@code scale} is the pixels of
     * a PNG for each of the picture's own.
     *
     * @throws IOException if the file cannot be written, or its name asks for no known format
     */
    public void write(Picture picture, Path file, double scale, Optional<Payload> carried) throws IOException {
        var format = Format.of(file).orElseThrow(() -> new Obstructed(
            new Obstacle(Obstacle.Kind.ENDING, ".png, .svg, .pdf")));
        write(file, content(picture, format, scale, carried));
    }

    /** What would be in the file. */
    public byte[] content(Picture picture, Format format, double scale, Optional<Payload> carried) {
        return switch (format) {
            case PNG -> new ImagePainter(typeface).png(picture, scale, carried);
            case SVG -> new SvgPainter(typeface).paint(picture, carried).getBytes(StandardCharsets.UTF_8);
            case PDF -> new PdfPainter(typeface).paint(picture, carried);
        };
    }

    /** Puts the whole content into a file, or leaves what was there, whatever happens meanwhile. */
    public static void write(Path file, byte[] content) throws IOException {
        var target = behindLinks(file);
        var part = PartFile.beside(target);
        try {
            Files.deleteIfExists(part);
            fill(part, content);
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    // Without force a power cut could leave the new name on disk and nothing behind it.
    private static void fill(Path part, byte[] content) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) channel.write(rest);
            channel.force(true);
        }
    }

    // A move would put the file in the place of the link; what a link stands for need not be there yet.
    private static Path behindLinks(Path file) throws IOException {
        var target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) throw new Obstructed(Obstacle.of(Obstacle.Kind.LINK));
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
