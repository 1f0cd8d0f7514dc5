package serverlesslabel.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static serverlesslabel.paint.SamplePictures.picture;
import static serverlesslabel.paint.SamplePictures.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.paint.Payload;
import serverlesslabel.paint.PictureMedium;
import serverlesslabel.paint.Typeface;

class PayloadReaderTest {

    private static final Payload PAYLOAD = new Payload("{\"weights\":{\"elastic\":16},\"search\":\"Größe ]]> 😀\"}");

    @TempDir
    private Path folder;

    /** Every text with every format. */
    static Stream<Object[]> textsAndFormats() {
        return Stream.of("", "{}", "{\"a\":\"]]></metadata><script/>&amp;\"}", " \t\r\n\r {}\n",
            "äöü 😀 \u0085\u2028\u00a0", "\u0001\u001b\u007f\uffff",
            "endstream\nendobj", "0123456789abcdef".repeat(Payload.LARGEST / 16))
            .flatMap(text -> Stream.of(PictureMedium.values()).map(format -> new Object[] {text, format}));
    }

    @ParameterizedTest
    @MethodSource("textsAndFormats")
    void whatAFileCarriesComesBackAsItWas(String text, PictureMedium format) throws IOException {
        assertThat(PayloadReader.read(file(export(format, Optional.of(new Payload(text))))))
            .contains(new Payload(text));
    }

    @ParameterizedTest
    @EnumSource
    void aGoodFileWithoutAPayloadCarriesNothing(PictureMedium format) throws IOException {
        assertThat(PayloadReader.read(file(export(format, Optional.empty())))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theNameOfTheFileDoesNotMatter(PictureMedium format) throws IOException {
        var file = Files.write(folder.resolve("picture.jpeg"), export(format, Optional.of(PAYLOAD)));
        assertThat(PayloadReader.read(file)).contains(PAYLOAD);
    }

    @ParameterizedTest
    @EnumSource
    void theSamePayloadGivesTheSameBytes(PictureMedium format) throws IOException {
        assertThat(export(format, Optional.of(PAYLOAD))).isEqualTo(export(format, Optional.of(PAYLOAD)));
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedFileGivesThePayloadOrSaysThatItIsUnreadable(PictureMedium format) throws IOException {
        var good = export(format, Optional.of(PAYLOAD));
        int step = Math.max(1, good.length / 500);
        for (int at = 0; at < good.length; at += step) {
            var damaged = good.clone();
            damaged[at] ^= (byte) (1 << at % 8);
            readOrRefuse(damaged);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedFileIsRefusedWithoutAWordOnTheErrorOutput(PictureMedium format) throws IOException {
        var good = export(format, Optional.of(PAYLOAD));
        var said = new ByteArrayOutputStream();
        var real = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            for (int at = good.length - 1; at > 0; at -= Math.max(1, good.length / 100)) {
                good[at] = (byte) 0xff;
                readOrRefuse(good);
            }
        } finally {
            System.setErr(real);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatEndsTooEarlyIsUnreadable(PictureMedium format) throws IOException {
        var good = export(format, Optional.of(PAYLOAD));
        for (int length = 0; length < good.length - 8; length += Math.max(1, good.length / 300)) {
            var file = file(Arrays.copyOf(good, length));
            assertThatThrownBy(() -> PayloadReader.read(file)).as("%d bytes", length)
                .isInstanceOf(FileFailureException.class);
        }
    }

    @Test
    void aPdfSavedByAnotherProgramKeepsItsPayload() throws IOException {
        for (var compression : new CompressParameters[] {CompressParameters.NO_COMPRESSION,
            CompressParameters.DEFAULT_COMPRESSION}) {
            var saved = new ByteArrayOutputStream();
            try (var document = Loader.loadPDF(export(PictureMedium.PDF, Optional.of(PAYLOAD)))) {
                document.save(saved, compression);
            }
            assertThat(PayloadReader.read(file(saved.toByteArray()))).contains(PAYLOAD);
        }
    }

    @Test
    void aPdfHoldsThePayloadAsAnAttachedFile() throws IOException {
        try (var document = Loader.loadPDF(export(PictureMedium.PDF, Optional.of(PAYLOAD)))) {
            var attached = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames()
                .get("exploration.json").getEmbeddedFileUnicode();
            assertThat(attached.toByteArray()).isEqualTo(PAYLOAD.bytes());
            assertThat(attached.getSubtype()).endsWith("+json");
            assertThat(attached.getCOSObject().getCOSDictionary(COSName.PARAMS).keySet())
                .extracting(COSName::getName).containsExactly("Size");
        }
    }

    @Test
    void anUnpackedAttachmentIsReadToo() throws IOException {
        var pdf = "%PDF-1.7\n5 0 obj\n<< /Type /EmbeddedFile /Length 9 "
            + "/Subtype /application#2fvnd.serverless-label#2bjson >>\nstream\n{\"a\": 1}\nendstream\nendobj\n%%EOF\n";
        assertThat(PayloadReader.read(file(pdf))).contains(new Payload("{\"a\": 1}"));
    }

    @Test
    void theMediaTypeInATextOfAPdfIsNoPayload() throws IOException {
        var type = "(/Subtype /application#2Fvnd.serverless-label+json)";
        var pdf = "%PDF-1.7\n5 0 obj\n<< /Title " + type + " >>\nendobj\n"
            + "6 0 obj\n<< /Length 9 >>\nstream\n" + type + " Tj\nendstream\nendobj\n"
            + "7 0 obj\n<< /Length 2 >>\nstream\n{}\nendstream\nendobj\n%%EOF\n";
        assertThat(PayloadReader.read(file(pdf))).isEmpty();
    }

    @Test
    void whatIsNoFileSaysSo() {
        assertThatThrownBy(() -> PayloadReader.read(folder)).isInstanceOf(FileFailureException.class)
            .hasMessage("no file but");
        assertThatThrownBy(() -> PayloadReader.read(folder.resolve("gone"))).isInstanceOf(FileFailureException.class)
            .hasMessage("no file");
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        for (var content : new String[] {"", "GIF89a", "\u0000\u0000", "{\"a\": 1}", "<html><svg/></html>",
            "<svg/>", "%PDF", "\u0089PNG", "<"}) {
            var file = Files.write(folder.resolve("file"), content.getBytes(StandardCharsets.ISO_8859_1));
            assertThatThrownBy(() -> PayloadReader.read(file)).as(content).isInstanceOf(FileFailureException.class);
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        var file = folder.resolve("large");
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength((64L << 20) + 1);
        }
        assertThatThrownBy(() -> PayloadReader.read(file)).isInstanceOf(FileFailureException.class).hasMessage("large");
    }

    @Test
    void aFileOfTheLargestSizeIsRead() throws IOException {
        var file = Files.writeString(folder.resolve("large"), "GIF89a");
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(64L << 20);
        }
        assertThatThrownBy(() -> PayloadReader.read(file)).isInstanceOf(FileFailureException.class)
            .hasMessage("no picture");
    }

    @Test
    void aByteOrderMarkAndBlanksMayStandBeforeASvg() throws IOException {
        var svg = new String(export(PictureMedium.SVG, Optional.of(PAYLOAD)), StandardCharsets.UTF_8);
        assertThat(PayloadReader.read(file("\ufeff" + svg))).contains(PAYLOAD);
        if (!svg.startsWith("<?xml")) assertThat(PayloadReader.read(file(" \n" + svg))).contains(PAYLOAD);
    }

    @Test
    void aFewBytesMayStandBeforeAPdf() throws IOException {
        var pdf = new String(export(PictureMedium.PDF, Optional.of(PAYLOAD)), StandardCharsets.ISO_8859_1);
        var file = Files.write(folder.resolve("file"), ("mail\n" + pdf).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(PayloadReader.read(file)).contains(PAYLOAD);
    }

    private void readOrRefuse(byte[] content) throws IOException {
        try {
            PayloadReader.read(file(content));
        } catch (FileFailureException e) {
            assertThat(e.failure().detail()).isEmpty();
        }
    }

    private Path file(String content) throws IOException {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private static byte[] export(PictureMedium medium, Optional<Payload> payload) {
        return medium.paint(picture(words("Hello")), new Typeface(), payload);
    }
}
