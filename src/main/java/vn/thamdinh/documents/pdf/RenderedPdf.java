package vn.thamdinh.documents.pdf;

import java.util.Arrays;
import java.util.List;

/**
 * A finished file and how long it became.
 *
 * @param bytes the PDF
 * @param pages all pages, annexes included
 * @param pagesBeforeAnnex pages of the paper itself
 */
public record RenderedPdf(byte[] bytes, int pages, int pagesBeforeAnnex) {
    public RenderedPdf {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The same with data files inside. */
    public RenderedPdf with(List<DataFile> files) {
        return files.isEmpty() ? this : new RenderedPdf(DataPdf.with(bytes, files), pages, pagesBeforeAnnex);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RenderedPdf that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
