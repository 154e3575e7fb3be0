package vn.thamdinh.documents.pdf;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.ArrayList;
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
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Lays empty fields for the signer's and the agency's digital signatures over the place that the text leaves for them.
 * Nothing of them is seen on paper; a screen reader meets them between office and name.
 */
final class SignaturePlace {
    /** The id by which a text marks the place. */
    static final String ID = "signature-place";

    private final PDDocument document;

    SignaturePlace(PDDocument document) {
        this.document = document;
    }

    /** Adds the fields; a text has one place at most. */
    void add(PagePosition<Box> box) throws IOException {
        PDPage page = document.getPage(box.getPageNo());
        var space = new PDRectangle(box.getX(), box.getY(), box.getWidth(), box.getHeight());
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        List<PDField> fields = new ArrayList<>();
        for (SignatureBox one : SignatureBox.values()) {
            fields.add(field(form, one, one.in(space), page));
        }
        form.setFields(fields);
        form.setSignaturesExist(true);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        for (int at = 0; at < fields.size(); at++) {
            tag(box.getElement(), page, fields.get(at).getWidgets().getFirst(), SignatureBox.values()[at]);
        }
    }

    private PDSignatureField field(PDAcroForm form, SignatureBox box, PDRectangle rectangle, PDPage page)
            throws IOException {
        var field = new PDSignatureField(form);
        field.setPartialName(box.field());
        field.setAlternateFieldName(box.description());
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(rectangle);
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setAppearance(empty(rectangle));
        page.getAnnotations().add(widget);
        return field;
    }

    private PDAppearanceDictionary empty(PDRectangle rectangle) {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(rectangle.getWidth(), rectangle.getHeight()));
        stream.setResources(new PDResources());
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private void tag(Box place, PDPage page, PDAnnotationWidget widget, SignatureBox box) throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        var reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        reference.getCOSObject().setItem(COSName.PG, page);
        PDStructureElement parent = structure(place);
        var element = new PDStructureElement("Form", parent);
        element.setPage(page);
        element.setAlternateDescription(box.description());
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
