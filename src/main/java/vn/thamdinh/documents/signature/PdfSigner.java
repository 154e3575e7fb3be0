package vn.thamdinh.documents.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.thamdinh.documents.pdf.SignatureBox;

/**
 * Signs a file in its empty signature field (PAdES: {@code ETSI.CAdES.detached}, ISO 32000-1, 12.8). What is signed is
 * added behind the file, whose bytes stay as they were.
 */
public final class PdfSigner {

    /** Bytes that are kept free for the signature with its certificates. */
    public static final int ROOM = 24 << 10;

    private PdfSigner() {
    }

    /**
     * Returns the signed file.
     *
     * @throws NoPlaceToSign if no signature field is empty, or that which was asked for is not
     * @throws IOException   if it is no PDF, or the signer fails
     */
    public static byte[] sign(byte[] pdf, SignatureMark mark, ContentSigner signer) throws IOException, NoPlaceToSign {
        OffsetDateTime second = mark.time().truncatedTo(ChronoUnit.SECONDS);
        try (PDDocument document = Loader.loadPDF(pdf);
             SignatureOptions room = new SignatureOptions();
             ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + (128 << 10))) {
            PDSignatureField field = emptyField(document, mark.box()).orElseThrow(NoPlaceToSign::new);
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            signature.setName(mark.name());
            signature.setSignDate(GregorianCalendar.from(second.toZonedDateTime()));
            field.getCOSObject().setItem(COSName.V, signature);
            field.getCOSObject().setNeedToBeUpdated(true);
            PDRectangle place = field.getWidgets().getFirst().getRectangle();
            room.setPreferredSignatureSize(ROOM);
            document.addSignature(signature, signer::sign, room);
            // Only now: the library has just made the field invisible.
            new SignatureLook(document).draw(field, place, mark);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    static Stream<PDSignatureField> fields(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        return form == null ? Stream.empty() : StreamSupport.stream(form.getFieldTree().spliterator(), false)
                .filter(PDSignatureField.class::isInstance).map(PDSignatureField.class::cast);
    }

    private static Optional<PDSignatureField> emptyField(PDDocument document, Optional<SignatureBox> box) {
        return fields(document).filter(field -> field.getSignature() == null)
                .filter(field -> box.isEmpty() || box.get().field().equals(field.getPartialName())).findFirst();
    }
}
