package vn.thamdinh.documents.conformity.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.thamdinh.documents.conformity.UnreadablePaperException;
import vn.thamdinh.documents.conformity.UnreadablePaperException.Cause;
import vn.thamdinh.documents.conformity.sheet.Sheet;
import vn.thamdinh.documents.conformity.sheet.SheetPage;

/** Reads every page's letters, straight lines and pictures, those of annotations included. */
public final class PdfSheets {
    /** A province's longest list has some hundred pages. */
    static final int MOST_PAGES = 1_000;

    private PdfSheets() {
    }

    /**
     * Reads the file.
     *
     * @throws UnreadablePaperException when it is encrypted, broken or has too many pages or letters
     */
    public static Sheet read(byte[] pdf) throws UnreadablePaperException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int count = document.getNumberOfPages();
            if (count == 0) {
                throw new UnreadablePaperException(Cause.DAMAGED, "no page");
            }
            if (count > MOST_PAGES) {
                throw new UnreadablePaperException(Cause.TOO_LARGE, count + " pages");
            }
            List<SheetPage> pages = new ArrayList<>();
            Allowance left = new Allowance();
            for (int number = 1; number <= count; number++) {
                pages.add(new PageReader(document.getPage(number - 1), number, left).read());
            }
            return new Sheet(Sheet.Origin.PDF, document.getVersion(), pages);
        } catch (InvalidPasswordException locked) {
            throw new UnreadablePaperException(Cause.ENCRYPTED, "");
        } catch (Allowance.Spent _) {
            throw new UnreadablePaperException(Cause.TOO_LARGE, "letters");
        } catch (IOException | RuntimeException broken) {
            throw new UnreadablePaperException(Cause.DAMAGED, broken.getClass().getSimpleName());
        }
    }
}
