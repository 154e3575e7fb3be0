package vn.thamdinh.documents.signature;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import vn.thamdinh.documents.pdf.BalancedLines;
import vn.thamdinh.documents.pdf.SerifFont;

/**
 * What a signed field shows: who signed and when, upright 10 point letters, the time by ISO 8601 in the zone of Vietnam
 * (NĐ 30/2020, Phụ lục I, II.7 and III.1).
 */
final class SignatureLook {
    private static final double SIZE_PT = 10;
    private static final double LEADING_PT = 12;
    private static final float[] INK = {0.05f, 0.15f, 0.55f};
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final PDDocument document;

    SignatureLook(PDDocument document) {
        this.document = document;
    }

    /** Nothing where the place has no extent: such a field is meant to be unseen. */
    void draw(PDAnnotationWidget widget, PDRectangle place, String name, OffsetDateTime time) throws IOException {
        if (place == null || place.getWidth() <= 0 || place.getHeight() <= 0) {
            return;
        }
        widget.setRectangle(place);
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        stream.setResources(new PDResources());
        try (var out = new PDPageContentStream(document, stream)) {
            write(out, lines(name, time, place.getWidth()), place);
        }
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        widget.setAppearance(appearance);
        widget.getCOSObject().setNeedToBeUpdated(true);
    }

    private void write(PDPageContentStream out, List<String> lines, PDRectangle place) throws IOException {
        PDFont font = PDType0Font.load(document, SerifFont.REGULAR.open(), true);
        double baseline = (place.getHeight() + lines.size() * LEADING_PT) / 2 - SIZE_PT;
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

    private static List<String> lines(String name, OffsetDateTime time, double width) {
        List<String> lines = new ArrayList<>(BalancedLines.of("Ký bởi: " + SerifFont.REGULAR.printable(name),
                SerifFont.REGULAR, SIZE_PT, width));
        lines.add("Thời gian ký: " + TIME.format(time));
        return lines;
    }
}
