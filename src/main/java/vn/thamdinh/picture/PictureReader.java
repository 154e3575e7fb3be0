package vn.thamdinh.picture;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import vn.thamdinh.picture.Look.Unseen;
import vn.thamdinh.picture.Look.Why;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.picture.file.FileKind;
import vn.thamdinh.picture.file.FileSort;

/**
 * Decodes photos, subsampled while they are read, so that the memory needed depends on what is asked for and not on what
 * the file announces. Safe for several threads; a huge picture waits until no other huge one is being decoded, in the
 * order of asking. One of these is enough for a program, and only one gives that promise.
 */
public final class PictureReader {
    /** Longest side that can be asked for. */
    public static final int MOST_ASKED = 4096;

    private final Semaphore huge;

    public PictureReader() {
        this(new Semaphore(1, true));
    }

    PictureReader(Semaphore huge) {
        this.huge = huge;
    }

    /**
     * Looks at a file as a picture, upright, its long side at most {@code longSide} dots. Blocks, for seconds where the
     * picture is huge. Of an animation the first frame is seen. What the file is decides its content, not its name.
     *
     * @param longSide 1 to {@link #MOST_ASKED}
     */
    public Look look(Content content, int longSide) {
        if (longSide < 1 || longSide > MOST_ASKED) {
            throw new IllegalArgumentException("long side " + longSide);
        }
        try {
            FileKind kind = FileSort.kindOf(content);
            return switch (kind) {
                case EMPTY -> new Unseen(Why.EMPTY);
                case HEIC, AVIF -> new Unseen(Why.NO_DECODER);
                case JPEG, PNG, GIF, BMP, TIFF, WEBP -> new Decoding(content, kind, longSide, huge).look();
                default -> new Unseen(Why.NO_PICTURE);
            };
        } catch (IOException unreadable) {
            return new Unseen(Why.UNREADABLE);
        }
    }
}
