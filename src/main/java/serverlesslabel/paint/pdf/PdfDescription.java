package serverlesslabel.paint.pdf;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
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
 * Description of a PDF for readers who cannot see its pages: title, language, and on each page a tagged figure with
 * alternative text.
 */
final class PdfDescription {

    private static final String MAKER = "Serverless Label";
    /** Number of the only tagged part on each page. */
    private static final int ONLY = 0;

    private PdfDescription() {}

    /** The operators of a page, marked as the content of its figure. */
    static String marked(String operators) {
        return "/Figure <</MCID " + ONLY + ">> BDC\n" + operators + "EMC\n";
    }

    /** Gives a document its title, description and language; the pictures are those of its pages, at least one. */
    static void describe(List<Picture> pictures, Locale language, PDDocument document) {
        var picture = pictures.get(0);
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
        catalog.setStructureTreeRoot(structure(pictures, document));
    }

    private static PDStructureTreeRoot structure(List<Picture> pictures, PDDocument document) {
        var root = new PDStructureTreeRoot();
        var whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        var numbers = new TreeMap<Integer, PDParentTreeValue>();
        for (int number = 0; number < pictures.size(); number++) {
            var page = document.getPage(number);
            page.setStructParents(number);
            var figure = figure(pictures.get(number), page, whole);
            whole.appendKid(figure);
            numbers.put(number, new PDParentTreeValue(figureOf(figure)));
        }
        root.appendKid(whole);
        var parents = new PDNumberTreeNode(PDParentTreeValue.class);
        parents.setNumbers(numbers);
        root.setParentTree(parents);
        root.setParentTreeNextKey(pictures.size());
        return root;
    }

    private static PDStructureElement figure(Picture picture, PDPage page, PDStructureElement whole) {
        var figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
        figure.setTitle(picture.name());
        figure.setAlternateDescription(picture.description());
        figure.setPage(page);
        figure.appendKid(ONLY);
        return figure;
    }

    private static COSArray figureOf(PDStructureElement figure) {
        var figures = new COSArray();
        figures.add(figure);
        return figures;
    }
}
