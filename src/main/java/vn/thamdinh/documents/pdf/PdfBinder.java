package vn.thamdinh.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Binds finished papers behind one another into one archive PDF; bookmarks of the first stay, each other gets one. */
public final class PdfBinder {

    private PdfBinder() {
    }

    /**
     * Returns the bound file's bytes.
     *
     * @param metadata what the whole says about itself
     * @throws UncheckedIOException when one of the files is damaged
     */
    public static byte[] bind(byte[] first, List<BoundPaper> others, PdfMetadata metadata) {
        try (PDDocument whole = Loader.loadPDF(first); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var merger = new PDFMergerUtility();
            for (BoundPaper other : others) {
                int start = whole.getNumberOfPages();
                append(merger, whole, other);
                mark(whole, other.title(), start);
            }
            DocumentInfo.write(whole, metadata, DocumentInfo.Kind.ARCHIVE);
            whole.save(out);
            return out.toByteArray();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The appended file's own bookmarks would stand beside its title: they are left out. */
    private static void append(PDFMergerUtility merger, PDDocument whole, BoundPaper other) throws IOException {
        try (PDDocument appended = Loader.loadPDF(other.pdf())) {
            appended.getDocumentCatalog().setDocumentOutline(null);
            merger.appendDocument(whole, appended);
        }
    }

    private static void mark(PDDocument whole, String title, int page) {
        PDDocumentOutline outline = whole.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            outline = new PDDocumentOutline();
            whole.getDocumentCatalog().setDocumentOutline(outline);
        }
        var destination = new PDPageFitDestination();
        destination.setPage(whole.getPage(page));
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        outline.addLast(item);
    }
}
