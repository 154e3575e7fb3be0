package vn.thamdinh.usecase.evidence;

import java.util.Optional;

import vn.thamdinh.picture.Reduction;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.usecase.evidence.look.OneAtATime;

/** A photo made smaller: enough to fill a page or a screen, at a fraction of the bytes. Its time and place stay in it. */
final class SmallerCopy {

    private static final int LONG_SIDE = 2560;
    private static final float QUALITY = 0.85f;

    private SmallerCopy() {
    }

    /** The bytes of the copy; empty for what is no readable picture, and for what would not become smaller. */
    static Optional<byte[]> of(Content content) {
        return OneAtATime.reduce(content, LONG_SIDE, QUALITY) instanceof Reduction.Reduced reduced
                ? Optional.of(reduced.file()) : Optional.empty();
    }
}
