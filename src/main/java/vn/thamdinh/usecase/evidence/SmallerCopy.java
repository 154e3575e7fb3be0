package vn.thamdinh.usecase.evidence;

import java.util.Optional;

import vn.thamdinh.picture.Jpeg;
import vn.thamdinh.picture.Look;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.usecase.evidence.look.OneAtATime;

/** A photo made smaller: enough to fill a page or a screen, at a fraction of the bytes. */
final class SmallerCopy {

    private static final int LONG_SIDE = 2560;
    private static final float QUALITY = 0.85f;
    /** A copy that saves less than this is not worth losing the original for. */
    private static final double WORTH = 0.7;

    private SmallerCopy() {
    }

    /** The bytes of the copy; empty for what is no readable picture, and for what would not become much smaller. */
    static Optional<byte[]> of(Content content) {
        return OneAtATime.look(content, LONG_SIDE) instanceof Look.Seen(var picture, var _, boolean partly) && !partly
                ? Optional.of(Jpeg.encode(picture, QUALITY)).filter(copy -> copy.length < WORTH * content.size())
                : Optional.empty();
    }
}
