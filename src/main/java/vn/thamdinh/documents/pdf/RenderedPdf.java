package vn.thamdinh.documents.pdf;

import java.util.Arrays;

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

    @Override
    public boolean equals(Object other) {
        return other instanceof RenderedPdf that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
