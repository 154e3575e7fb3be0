package vn.thamdinh.documents.authenticity;

import static vn.thamdinh.documents.pdf.PageSetup.points;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import vn.thamdinh.documents.code.SquareCode;
import vn.thamdinh.documents.pdf.DocumentInfo;
import vn.thamdinh.documents.pdf.SerifFont;
import vn.thamdinh.documents.pdf.XmpSchema;

/**
 * Prints the code of a finished archive PDF into the lower left corner of the page on which it is signed, as a square
 * and as letters, and puts the statement that the code stands for into the metadata. To be done before signing.
 */
public final class AuthenticityStamp {

    static final XmpSchema SCHEMA = new XmpSchema("urn:tham-dinh:authenticity:1", "tda",
            "What others need to check the paper against its round",
            List.of(new XmpSchema.Property("statement", "The statement in its canonical text"),
                    new XmpSchema.Property("code", "Its short code, as printed")));

    static final String LABEL = "Mã xác thực:";
    private static final double LEFT_MM = 8;
    private static final double SQUARE_MM = 19;
    private static final double SQUARE_BOTTOM_MM = 14;
    private static final double[] BASELINES_MM = {12.6, 9.6, 6.6};
    private static final double SIZE_PT = 7.5;

    private final PDDocument document;

    private AuthenticityStamp(PDDocument document) {
        this.document = document;
    }

    /**
     * What a statement is, to who prints it.
     *
     * @param code      four groups of five
     * @param square    what the square holds
     * @param statement canonical text
     */
    public record Proof(String code, String square, String statement) {
    }

    /**
     * Returns the file with its code; the same file and proof give the same bytes.
     *
     * @param proof from the hash of the letters on the pages
     */
    public static byte[] stamp(byte[] pdf, Function<String, Proof> proof) {
        try (PDDocument document = Loader.loadPDF(pdf); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Proof made = proof.apply(PageLetters.hash(document));
            var stamp = new AuthenticityStamp(document);
            stamp.print(made);
            DocumentInfo.add(document, SCHEMA, List.of(made.statement(), made.code()));
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void print(Proof proof) throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, place(), AppendMode.APPEND, true, true)) {
            COSDictionary kind = new COSDictionary();
            kind.setName(COSName.TYPE, "Pagination");
            kind.setName(COSName.SUBTYPE, "Footer");
            kind.setBoolean(PageLetters.MARK, true);
            out.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(kind));
            out.setNonStrokingColor(0f);
            square(out, SquareCode.of(proof.square()));
            PDFont font = PDType0Font.load(document, SerifFont.REGULAR.open(), true);
            int half = proof.code().length() / 2;
            List<String> lines = List.of(LABEL, proof.code().substring(0, half), proof.code().substring(half + 1));
            for (int i = 0; i < lines.size(); i++) {
                out.beginText();
                out.setFont(font, (float) SIZE_PT);
                double width = SerifFont.REGULAR.width(lines.get(i), SIZE_PT);
                out.newLineAtOffset((float) (points(LEFT_MM + SQUARE_MM / 2) - width / 2), (float) points(BASELINES_MM[i]));
                out.showText(lines.get(i));
                out.endText();
            }
            out.endMarkedContent();
        }
    }

    private static void square(PDPageContentStream out, SquareCode code) throws IOException {
        double module = points(SQUARE_MM) / code.size();
        double top = points(SQUARE_BOTTOM_MM + SQUARE_MM);
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.dark(x, y)) {
                    out.addRect((float) (points(LEFT_MM) + x * module), (float) (top - (y + 1) * module), (float) module,
                            (float) module);
                }
            }
        }
        out.fill();
    }

    /** Where the paper is signed, else its last page. */
    private PDPage place() {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (PDField field : form.getFields()) {
                PDPage page = field.getWidgets().isEmpty() ? null : field.getWidgets().getFirst().getPage();
                if (page != null) {
                    return page;
                }
            }
        }
        return document.getPage(document.getNumberOfPages() - 1);
    }
}
