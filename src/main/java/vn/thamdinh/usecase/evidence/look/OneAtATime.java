package vn.thamdinh.usecase.evidence.look;

import vn.thamdinh.picture.Look;
import vn.thamdinh.picture.PictureReader;
import vn.thamdinh.picture.file.Content;

/** Decodes pictures in turn with everything else that decodes, so that never two of them are in memory. */
public final class OneAtATime {

    private OneAtATime() {
    }

    /**
     * Waits for its turn; see {@link PictureReader#look}.
     *
     * @param longSide 1 to {@value PictureReader#MOST_ASKED}
     */
    public static Look look(Content content, int longSide) {
        return Looking.inTurn(() -> Looking.look(content, longSide));
    }
}
