package serverlesslabel.command;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import serverlesslabel.domain.Catalog;
import serverlesslabel.drawing.LabelDrawing;
import serverlesslabel.text.Texts;

/** Writes the label of one service as a picture. */
@Command(name = "label", mixinStandardHelpOptions = true,
    description = "Write the label of one service as a picture: .png or .svg.")
final class LabelCommand extends CatalogCommand {

    /** Pixels a millimetre at scale 1. */
    private static final double DENSITY = 4;

    @Parameters(paramLabel = "ID", description = "The service.")
    private String id = "";

    @Mixin
    private final PictureOptions picture = new PictureOptions();

    @Override
    void run(Catalog catalog) throws WrongCall, IOException {
        var service = service(id, catalog);
        picture.mustBeRight(List.of());
        var paper = picture.paper(LabelDrawing.WIDTH * DENSITY, LabelDrawing.HEIGHT * DENSITY);
        picture.write(LabelDrawing.draw(service, catalog.rubric(), paper, Texts.english()));
    }
}
