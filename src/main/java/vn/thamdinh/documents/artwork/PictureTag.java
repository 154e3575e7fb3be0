package vn.thamdinh.documents.artwork;

import static vn.thamdinh.documents.pdf.PageSetup.points;

import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What is drawn, in words: a tagged figure with its text, a bookmark and the title in the window. So the name is found
 * by indexes and read by screen readers although the file has neither text nor font.
 */
final class PictureTag {
    static final COSName FIGURE = COSName.getPDFName("Figure");
    static final int NUMBER = 0;

    private PictureTag() {
    }

    static void describe(PDDocument document, PDPage page, Artwork piece, double marginMm) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement whole = new PDStructureElement("Document", root);
        root.appendKid(whole);
        PDStructureElement figure = new PDStructureElement("Figure", whole);
        figure.setPage(page);
        figure.setAlternateDescription(piece.words());
        figure.setActualText(piece.words());
        figure.setLanguage("vi");
        PDLayoutAttributeObject place = new PDLayoutAttributeObject();
        float corner = (float) points(marginMm);
        place.setBBox(new PDRectangle(corner, corner, (float) points(piece.widthMm()),
                (float) points(piece.heightMm())));
        figure.addAttribute(place);
        figure.appendKid(NUMBER);
        whole.appendKid(figure);
        COSArray parents = new COSArray();
        parents.add(figure);
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(Map.of(0, new PDParentTreeValue(parents)));
        root.setParentTree(tree);
        root.setParentTreeNextKey(1);
        page.setStructParents(0);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(piece.title());
        item.setDestination(page);
        outline.addLast(item);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }
}
