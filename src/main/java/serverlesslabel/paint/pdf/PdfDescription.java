package serverlesslabel.paint.pdf;

import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import serverlesslabel.picture.Picture;

/**
 * Description of a PDF for readers who cannot see its page: title, language, and a tagged figure with alternative text.
 */
final class PdfDescription {

    private static final String MAKER = "Serverless Label";
    /** Number of the only tagged part on the page, and of the only page with such a part. */
    private static final int ONLY = 0;

    private PdfDescription() {}

    /** The operators of a page, marked as the content of its figure. */
    static String marked(String operators) {
        return "/Figure <</MCID " + ONLY + ">> BDC\n" + operators + "EMC\n";
    }

    /** Gives a document with one page its title, description and language. */
    static void describe(Picture picture, Locale language, PDDocument document) {
        var information = document.getDocumentInformation();
        information.setTitle(picture.name());
        information.setSubject(picture.description());
        information.setCreator(MAKER);
        information.setProducer(MAKER);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.toLanguageTag());
        catalog.setViewerPreferences(new PDViewerPreferences());
        catalog.getViewerPreferences().setDisplayDocTitle(true);
        catalog.setMarkInfo(new PDMarkInfo());
        catalog.getMarkInfo().setMarked(true);
        catalog.setStructureTreeRoot(structure(picture, document.getPage(0)));
    }

    private static PDStructureTreeRoot structure(Picture picture, PDPage page) {
        var root = new PDStructureTreeRoot();
        var whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        var figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
        figure.setTitle(picture.name());
        figure.setAlternateDescription(picture.description());
        figure.setPage(page);
        figure.appendKid(ONLY);
        whole.appendKid(figure);
        root.appendKid(whole);
        page.setStructParents(ONLY);
        var parents = new PDNumberTreeNode(PDParentTreeValue.class);
        parents.setNumbers(Map.of(ONLY, new PDParentTreeValue(figureOf(figure))));
        root.setParentTree(parents);
        root.setParentTreeNextKey(ONLY + 1);
        return root;
    }

    private static COSArray figureOf(PDStructureElement figure) {
        var figures = new COSArray();
        figures.add(figure);
        return figures;
    }
}
