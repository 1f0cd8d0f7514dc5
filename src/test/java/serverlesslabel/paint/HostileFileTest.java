package serverlesslabel.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.export.PayloadReader;
import serverlesslabel.io.FileFailure.Kind;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.paint.png.PngChunk;
import serverlesslabel.paint.png.PngFile;

/** Files of other programs, and files made to do harm. */
class HostileFileTest {

    private static final String OURS = "<exploration xmlns=\"urn:serverless-label\">{}</exploration>";

    @TempDir
    private Path folder;

    @Test
    void aPngOfAnotherProgramCarriesNothing() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_ARGB), "png", out);
        assertThat(read(out.toByteArray())).isEmpty();
    }

    @Test
    void aPdfOfAnotherProgramCarriesNothing() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        assertThat(read(out.toByteArray())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "\ufeff<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- a --><s:svg xmlns:s=\"http://www.w3.org/2000/svg\"/>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata><exploration>{}</exploration></metadata></svg>"})
    void anSvgOfAnotherProgramCarriesNothing(String svg) throws IOException {
        assertThat(read(svg)).isEmpty();
    }

    @Test
    void aTextChunkBehindThePixelsIsRead() throws IOException {
        assertThat(read(png(chunk("IDAT"), text("{}", false)))).contains(new Payload("{}"));
    }

    @Test
    void aPackedTextChunkIsRead() throws IOException {
        assertThat(read(png(text("{\"a\": \"ü\"}", true)))).contains(new Payload("{\"a\": \"ü\"}"));
    }

    @Test
    void aTextInALanguageIsRead() throws IOException {
        assertThat(read(png(PngChunk.bytes("iTXt", bytes("serverless-label\0\0\0en\0Zustand\0{}")))))
            .contains(new Payload("{}"));
    }

    @Test
    void aPackedTextThatGrowsWithoutEndIsRefused() {
        refused(png(text("a".repeat(50 << 20), true)), Kind.MUCH);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        refused(png(text("a".repeat(Payload.LARGEST + 1), false)), Kind.MUCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0", "\0\0", "\0\0\0", "\1\0\0\0", "\1\0\0\0abc"})
    void anIncompleteTextChunkIsRefused(String rest) {
        refused(png(PngChunk.bytes("iTXt", bytes("serverless-label\0" + rest))),
            Kind.PNG_TEXT, Kind.NOT_UNPACKED, Kind.CUT, Kind.NOT_TEXT);
    }

    @Test
    void aChunkLongerThanTheFileIsRefused() {
        var png = png();
        Arrays.fill(png, 8, 10, (byte) 0x7f);
        refused(png, Kind.PNG_END);
    }

    @Test
    void anAttachmentThatGrowsWithoutEndIsRefused() {
        refused(pdf("/Filter /FlateDecode", packed(bytes("a".repeat(50 << 20)))), Kind.MUCH);
    }

    @Test
    void anAttachmentPackedInAnotherWayIsRefused() {
        refused(pdf("/Filter [/ASCIIHexDecode /FlateDecode]", packed(bytes("{}"))), Kind.PDF_PACKED);
    }

    @Test
    void anAttachmentThatIsNotTextIsRefused() {
        refused(pdf("", new byte[] {'{', (byte) 0xff, '}'}), Kind.NOT_TEXT);
    }

    @Test
    void manyThingsThatLookLikeAttachmentsAreLeftAlone() throws IOException {
        assertThat(read("%PDF-1.7\n" + "/Subtype /application#2Fvnd.serverless-label+json ".repeat(100_000) + "%%EOF"))
            .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE svg>", "<!DOCTYPE svg SYSTEM \"file:///etc/passwd\">",
        "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
        "<!DOCTYPE svg [<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;]>"})
    void aDocumentTypeIsRefused(String type) {
        refused(bytes(type + svg(OURS)), Kind.SVG_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&b;", "<b/>", "<exploration>{}</exploration>"})
    void anythingButTextInThePayloadIsRefused(String content) {
        refused(bytes(svg(OURS.replace("{}", content))), Kind.SVG_DAMAGED, Kind.SVG_ELSE);
    }

    @Test
    void anSvgNestedTooDeeplyIsRefused() {
        refused(bytes(svg("<g>".repeat(100_000))), Kind.SVG_DEEP);
    }

    @Test
    void aPayloadOfAnSvgThatIsTooLongIsRefused() {
        refused(bytes(svg(OURS.replace("{}", "a".repeat(Payload.LARGEST + 1)))), Kind.MUCH);
        refused(bytes(svg(OURS.replace("{}", "a".repeat(3 * Payload.LARGEST)))), Kind.MUCH);
    }

    @Test
    void whatIncludesAnotherFileIncludesNothing() throws IOException {
        var include = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"/etc/passwd\"/>";
        assertThat(read(svg("<metadata>" + include + OURS + "</metadata>"))).contains(new Payload("{}"));
    }

    @Test
    void anEmptyPayloadOfAPdfIsEmpty() throws IOException {
        var head = "%PDF-1.7\n5 0 obj\n<</Subtype/application#2Fvnd.serverless-label+json>>stream\n";
        for (var content : List.of("", "\n", "\r\n"))
            assertThat(read(head + content + "endstream\nendobj\n%%EOF\n")).contains(new Payload(""));
    }

    @Test
    void aPdfWithoutALineBreakBehindItsWordsIsRefused() {
        refused(bytes("%PDF-1.7 5 0 obj <</Subtype/application#2Fvnd.serverless-label+json>>stream {} endstream %%EOF"),
            Kind.CUT);
    }

    /** Every picture with a byte changed or its end cut off: a payload, none, or a reason. */
    @Test
    void aDamagedFileHasAReasonAndNoExceptionOfAnotherKind() throws IOException {
        var whole = List.of(png(text("{\"a\":1}", true)), png(text("{}", false)), pdf("", bytes("{}")),
            pdf("/Filter /FlateDecode", packed(bytes("{\"a\":1}"))), bytes(svg(OURS)));
        for (var picture : whole)
            for (int place = 0; place < picture.length; place++)
                for (int change : new int[] {0, 0xff, '\n', '<', -1}) {
                    var damaged = change < 0 ? Arrays.copyOf(picture, place) : picture.clone();
                    if (change >= 0) damaged[place] = (byte) change;
                    try {
                        assertThat(read(damaged)).isNotNull();
                    } catch (FileFailureException refused) {
                        assertThat(refused.failure().kind()).isNotNull();
                    }
                }
    }

    private void refused(byte[] content, Kind... because) {
        assertThatThrownBy(() -> read(content)).isInstanceOfSatisfying(FileFailureException.class,
            refused -> assertThat(refused.failure().kind()).isIn((Object[]) because));
    }

    private Optional<Payload> read(String content) throws IOException {
        return read(bytes(content));
    }

    private Optional<Payload> read(byte[] content) throws IOException {
        return PayloadReader.read(Files.write(folder.resolve("file"), content));
    }

    private static String svg(String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\">" + content + "</svg>";
    }

    private static byte[] pdf(String filter, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.7\n5 0 obj\n<</Subtype/application#2Fvnd.serverless-label+json " + filter
            + ">>stream\n"));
        out.writeBytes(content);
        out.writeBytes(bytes("\nendstream\nendobj\n%%EOF\n"));
        return out.toByteArray();
    }

    /** A PNG of these chunks, behind its head and before its end. */
    private static byte[] png(byte[]... chunks) {
        var whole = PngFile.of(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), 1, Map.of());
        int head = 8 + 12 + 13;
        var out = new ByteArrayOutputStream();
        out.write(whole, 0, head);
        for (var chunk : chunks) out.writeBytes(chunk);
        out.write(whole, head, whole.length - head);
        return out.toByteArray();
    }

    private static byte[] chunk(String type) {
        return PngChunk.bytes(type, new byte[3]);
    }

    private static byte[] text(String text, boolean pack) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(bytes("serverless-label\0" + (pack ? "\1" : "\0") + "\0\0\0"));
        data.writeBytes(pack ? packed(bytes(text)) : bytes(text));
        return PngChunk.bytes("iTXt", data.toByteArray());
    }

    private static byte[] packed(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out)) {
            packing.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
