package vn.thamdinh.documents.minutes;

import java.util.Arrays;
import vn.thamdinh.domain.text.Require;

/**
 * A photo of the annex.
 *
 * @param jpeg    without metadata, scaled for printing
 * @param upright whether it is higher than wide
 */
public record AnnexPhoto(String caption, byte[] jpeg, boolean upright) {
    public AnnexPhoto {
        caption = Require.text(caption, "caption");
        jpeg = jpeg.clone();
    }

    @Override
    public byte[] jpeg() {
        return jpeg.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnnexPhoto that && caption.equals(that.caption) && Arrays.equals(jpeg, that.jpeg);
    }

    @Override
    public int hashCode() {
        return 31 * caption.hashCode() + Arrays.hashCode(jpeg);
    }
}
