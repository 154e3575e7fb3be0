package vn.thamdinh.usecase.evidence.look;

import java.io.IOException;
import java.nio.file.Path;

import vn.thamdinh.picture.PictureReader;
import vn.thamdinh.picture.Reduction;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.usecase.evidence.EvidenceSort;

/** Decodes pictures in turn with everything else that decodes, so that never two of them are in memory. */
public final class OneAtATime {

    private OneAtATime() {
    }

    /**
     * Waits for its turn; see {@link Reduction#of}.
     *
     * @param longSide 1 to {@value PictureReader#MOST_ASKED}
     */
    public static Reduction reduce(Content content, int longSide, float quality) {
        return Looking.inTurn(() -> Looking.reduce(content, longSide, quality));
    }

    /** A look at a file on a card, before it is taken in: nothing of it is kept. */
    public static Glance glance(Path file) {
        return Looking.inTurn(() -> {
            try {
                return Looking.at(Content.of(file), String.valueOf(file.getFileName()));
            } catch (IOException unreadable) {
                return Glance.unseen(EvidenceSort.OTHER, Glance.Unseen.UNREADABLE);
            }
        });
    }
}
