package vn.thamdinh.picture;

import java.util.Objects;

/** What came of looking at a file: a picture, or why there is none. */
public sealed interface Look {

    /**
     * A picture.
     *
     * @param picture upright, at most as large as was asked for
     * @param header  what the file announces of itself
     * @param partly  whether the file is damaged and only a part of it could be read; the rest is blank or a guess
     */
    record Seen(Picture picture, Header header, boolean partly) implements Look {
        public Seen {
            Objects.requireNonNull(picture, "picture");
            Objects.requireNonNull(header, "header");
        }
    }

    /** No picture. The file itself is as good a piece of evidence as any other, only it cannot be shown. */
    record Unseen(Why why) implements Look {
        public Unseen {
            Objects.requireNonNull(why, "why");
        }
    }

    /**
     * Size of a picture by its own header, before any turning.
     *
     * @param width  dots, at least 1
     * @param height dots, at least 1
     */
    record Header(int width, int height) {

        /** Number of dots. */
        public long dots() {
            return (long) width * height;
        }
    }

    /** Why there is no picture. */
    enum Why {
        /** The file has no bytes at all. */
        EMPTY,
        /** A file of another kind, whatever its name says. */
        NO_PICTURE,
        /** A picture of a kind that the program cannot decode, such as HEIC and AVIF. */
        NO_DECODER,
        /** It begins like a picture, and nothing of it can be read. */
        DAMAGED,
        /** It announces more dots than any camera makes, or would take more memory than there is for it. */
        TOO_LARGE,
        /** Its bytes could not be read from where they are kept. */
        UNREADABLE
    }
}
