package vn.thamdinh.documents.pdf;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Lays an empty field for the agency's digital signature over the place that the text leaves for it (boxes 7c and 8 of
 * NĐ 30/2020, Phụ lục I). Nothing of it is seen on paper; a screen reader meets it between office and name.
 */
final class SignaturePlace {
    /** The id by which a text marks the place. */
    static final String ID = "signature-place";
    static final String FIELD = "ChuKyCoQuan";
    private static final String DESCRIPTION = "Ô ký số của cơ quan, tổ chức ban hành văn bản";

    private final PDDocument document;

    SignaturePlace(PDDocument document) {
        this.document = document;
    }

    /** Adds the field; a text has one place at most. */
    void add(PagePosition<Box> box) throws IOException {
        PDPage page = document.getPage(box.getPageNo());
        var rectangle = new PDRectangle(box.getX(), box.getY(), box.getWidth(), box.getHeight());
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        var field = new PDSignatureField(form);
        field.setPartialName(FIELD);
        field.setAlternateFieldName(DESCRIPTION);
        form.setFields(List.of(field));
        form.setSignaturesExist(true);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(rectangle);
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setAppearance(empty(rectangle));
        page.getAnnotations().add(widget);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        tag(box.getElement(), page, widget);
    }

    private PDAppearanceDictionary empty(PDRectangle rectangle) {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(rectangle.getWidth(), rectangle.getHeight()));
        stream.setResources(new PDResources());
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private void tag(Box place, PDPage page, PDAnnotationWidget widget) throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        var reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        reference.getCOSObject().setItem(COSName.PG, page);
        PDStructureElement parent = structure(place);
        var element = new PDStructureElement("Form", parent);
        element.setPage(page);
        element.setAlternateDescription(DESCRIPTION);
        element.appendKid(reference);
        parent.appendKid(element);
        int key = root.getParentTreeNextKey();
        widget.setStructParent(key);
        putInto(root.getParentTree(), key, element);
        root.setParentTreeNextKey(key + 1);
    }

    /** The box's own tag, or that of the nearest box around it. */
    private static PDStructureElement structure(Box box) {
        PDStructureElement found = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
        return found != null ? found : structure(box.getParent());
    }

    private static void putInto(PDNumberTreeNode tree, int key, COSObjectable value)
            throws IOException {
        Map<Integer, COSObjectable> numbers = new TreeMap<>(tree.getNumbers());
        numbers.put(key, value);
        tree.setNumbers(numbers);
    }
}
