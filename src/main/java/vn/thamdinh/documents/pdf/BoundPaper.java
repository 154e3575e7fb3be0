package vn.thamdinh.documents.pdf;

import java.util.Arrays;
import java.util.Objects;

import vn.thamdinh.domain.text.Require;

/**
 * A finished paper of this program that is bound behind another.
 *
 * @param title its bookmark
 * @param pdf   an archive PDF made here: others may break the standard of the whole
 */
public record BoundPaper(String title, byte[] pdf) {

    public BoundPaper {
        title = Require.text(title, "title");
        pdf = Objects.requireNonNull(pdf, "pdf").clone();
    }

    @Override
    public byte[] pdf() {
        return pdf.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoundPaper that && title.equals(that.title) && Arrays.equals(pdf, that.pdf);
    }

    @Override
    public int hashCode() {
        return 31 * title.hashCode() + Arrays.hashCode(pdf);
    }
}
