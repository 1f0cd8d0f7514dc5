package serverlesslabel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.paint.SamplePictures.picture;
import static serverlesslabel.paint.SamplePictures.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.export.PayloadReader;
import serverlesslabel.files.settings.ExplorationFile;
import serverlesslabel.files.settings.ExplorationText;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.paint.Payload;
import serverlesslabel.paint.PictureMedium;
import serverlesslabel.paint.Typeface;
import serverlesslabel.state.Board;
import serverlesslabel.state.Exploration;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** What must hold for a file that is opened as an exploration, or as a picture that carries one. */
final class ExplorationOracle {

    private static final Catalog CATALOG = SmallCatalog.ENGLISH;
    private static final Typeface TYPEFACE = new Typeface();

    private ExplorationOracle() {}

    /** Writes and opens a file: it is an exploration, or a sentence says why it is none. */
    static void examine(byte[] content, Path file) throws IOException {
        Files.write(file, content);
        try {
            comesBack(ExplorationFile.open(file, CATALOG, PayloadReader::text).exploration(), CATALOG);
        } catch (FileFailureException e) {
            mustBeASentence(e, content);
        }
        try {
            var carried = PayloadReader.read(file);
            if (carried.isPresent()) isCarriedAgain(carried.get(), file);
        } catch (FileFailureException e) {
            mustBeASentence(e, content);
        }
    }

    /** The text of an exploration of the small catalog. */
    static String text(Exploration exploration) {
        return ExplorationText.of(exploration, CATALOG.services(), CATALOG);
    }

    /** Checks that an exploration can be shown, written, and read again as it was. */
    static void comesBack(Exploration exploration, Catalog catalog) throws IOException {
        assertThat(Board.of(catalog, exploration).ranking()).isNotNull();
        var again = ExplorationText.read(ExplorationText.of(exploration, catalog.services(), catalog), catalog);
        assertThat(again.exploration()).isEqualTo(exploration);
        assertThat(again.unchanged()).isTrue();
    }

    private static void isCarriedAgain(Payload payload, Path file) throws IOException {
        var media = PictureMedium.values();
        var medium = media[payload.text().length() % media.length];
        Files.write(file, medium.paint(picture(words("A")), TYPEFACE, Optional.of(payload)));
        assertThat(PayloadReader.read(file)).as("carried in %s", medium).contains(payload);
    }

    private static void mustBeASentence(FileFailureException e, byte[] content) {
        var why = e.failure();
        for (var language : Language.values())
            Sentences.check(Texts.of(language).get(why.key(), why.detail()), content);
    }
}
