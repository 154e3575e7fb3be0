package vn.thamdinh.documents.signature;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.thamdinh.documents.pdf.BalancedLines;
import vn.thamdinh.documents.pdf.PageSetup;
import vn.thamdinh.documents.pdf.SerifFont;
import vn.thamdinh.documents.pdf.SignatureBox;

/**
 * What a signed field shows: a picture of signature or seal in its place and size, or who signed and when, upright 10
 * point letters, the time by ISO 8601 in the zone of Vietnam (NĐ 30/2020, Phụ lục I, II.7, II.8 and III.1). The signer's
 * letters stand in the lower half of the place and the agency's in the upper, so that neither covers the other.
 */
final class SignatureLook {
    private static final double SIZE_PT = 10;
    private static final double LEADING_PT = 12;
    private static final double GAP_PT = 2;
    private static final float[] INK = {0.05f, 0.15f, 0.55f};
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final PDDocument document;

    SignatureLook(PDDocument document) {
        this.document = document;
    }

    /** Nothing where the place has no extent: such a field is meant to be unseen. */
    void draw(PDSignatureField field, PDRectangle place, SignatureMark mark) throws IOException {
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        boolean agency = SignatureBox.AGENCY.field().equals(field.getPartialName());
        if (place == null || place.getWidth() <= 0 || place.getHeight() <= 0) {
            return;
        }
        widget.setRectangle(place);
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        stream.setResources(new PDResources());
        try (var out = new PDPageContentStream(document, stream)) {
            if (mark.picture().isPresent()) {
                paint(out, mark.picture().get(), place);
            } else {
                write(out, lines(mark, place.getWidth(), agency), place, isAlone(field) ? 0 : agency ? 1 : -1);
            }
        }
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        widget.setAppearance(appearance);
        widget.getCOSObject().setNeedToBeUpdated(true);
    }

    /** Files of earlier versions have one field for both. */
    private boolean isAlone(PDSignatureField field) {
        return PdfSigner.fields(document).allMatch(other -> other.getPartialName().equals(field.getPartialName()));
    }

    private void paint(PDPageContentStream out, byte[] png, PDRectangle place) throws IOException {
        var picture = PDImageXObject.createFromByteArray(document, png, "signature");
        double wide = PageSetup.points(SignatureBox.PICTURE_MM);
        double high = wide * picture.getHeight() / picture.getWidth();
        double scale = Math.min(1, place.getHeight() / high);
        double left = (place.getWidth() - wide * scale) / 2;
        out.drawImage(picture, (float) left, (float) ((place.getHeight() - high * scale) / 2), (float) (wide * scale),
                (float) (high * scale));
    }

    /** @param half 1 for the upper half, -1 for the lower, 0 for the middle */
    private void write(PDPageContentStream out, List<String> lines, PDRectangle place, int half) throws IOException {
        PDFont font = PDType0Font.load(document, SerifFont.REGULAR.open(), true);
        double baseline = (place.getHeight() + lines.size() * LEADING_PT) / 2 - SIZE_PT
                + half * (lines.size() * LEADING_PT + GAP_PT) / 2;
        out.setNonStrokingColor(INK[0], INK[1], INK[2]);
        for (String line : lines) {
            double width = SerifFont.REGULAR.width(line, SIZE_PT);
            out.beginText();
            out.setFont(font, (float) SIZE_PT);
            out.newLineAtOffset((float) ((place.getWidth() - width) / 2), (float) baseline);
            out.showText(line);
            out.endText();
            baseline -= LEADING_PT;
        }
    }

    private static List<String> lines(SignatureMark mark, double width, boolean agency) {
        List<String> lines = new ArrayList<>(BalancedLines.of((agency ? "Cơ quan: " : "Ký bởi: ")
                + SerifFont.REGULAR.printable(mark.name()), SerifFont.REGULAR, SIZE_PT, width));
        String time = TIME.format(mark.time());
        if (SerifFont.REGULAR.width("Thời gian ký: " + time, SIZE_PT) <= width) {
            lines.add("Thời gian ký: " + time);
        } else {
            lines.addAll(List.of("Thời gian ký:", time));
        }
        return lines;
    }
}
