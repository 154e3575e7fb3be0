package vn.thamdinh.documents.authenticity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.thamdinh.wire.Hashes;

/**
 * The letters on the pages of a file, white space left out, those of the code apart: the code is made from the others.
 */
final class PageLetters extends PDFTextStripper {

    /** Marks the artifact that holds the code. */
    static final COSName MARK = COSName.getPDFName("ThamDinhCode");

    private final boolean ofCode;
    private int depth;
    private int codeFrom = Integer.MAX_VALUE;

    private PageLetters(boolean ofCode) {
        this.ofCode = ofCode;
        setSortByPosition(false);
    }

    /** SHA-256 of the letters outside the code: NFC, no white space, a form feed behind each page. */
    static String hash(PDDocument document) throws IOException {
        return Hashes.sha256Hex(read(document, false).getBytes(StandardCharsets.UTF_8));
    }

    /** The letters of the code. */
    static String code(PDDocument document) throws IOException {
        return read(document, true).replace("\f", "");
    }

    private static String read(PDDocument document, boolean ofCode) throws IOException {
        StringBuilder letters = new StringBuilder();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PageLetters reader = new PageLetters(ofCode);
            reader.setStartPage(page);
            reader.setEndPage(page);
            String text = Normalizer.normalize(reader.getText(document), Normalizer.Form.NFC);
            text.codePoints().filter(letter -> !Character.isWhitespace(letter) && letter != '\u00A0')
                    .forEach(letters::appendCodePoint);
            letters.append('\f');
        }
        return letters.toString();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        depth++;
        if (properties != null && properties.containsKey(MARK) && codeFrom == Integer.MAX_VALUE) {
            codeFrom = depth;
        }
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (depth == codeFrom) {
            codeFrom = Integer.MAX_VALUE;
        }
        depth--;
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (depth >= codeFrom == ofCode) {
            super.processTextPosition(text);
        }
    }
}
