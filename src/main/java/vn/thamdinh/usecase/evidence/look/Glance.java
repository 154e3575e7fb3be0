package vn.thamdinh.usecase.evidence.look;

import java.time.LocalDateTime;
import java.util.Optional;

import vn.thamdinh.usecase.evidence.EvidenceSort;

/**
 * What a look at a file gave. It can be made again from the file at any time.
 *
 * @param sort      by the content, and by the name where that is worse
 * @param unseen    why there is no thumbnail
 * @param partly    whether the file is damaged and only a part of it is seen
 * @param width     dots of the picture, or 0
 * @param height    dots of the picture, or 0
 * @param taken     when the camera says that it took the photo, by its own clock
 * @param camera    that took it, as the file says
 * @param place     where it was taken, as the file says
 * @param likeness  by what the picture is found again; empty for what is no picture
 * @param thumbnail JPEG; empty where there is none
 */
public record Glance(EvidenceSort sort, Optional<Unseen> unseen, boolean partly, int width, int height,
                     Optional<LocalDateTime> taken, Optional<String> camera, Optional<Place> place, byte[] likeness,
                     byte[] thumbnail) {

    /** Where a photo was taken, WGS 84, in degrees. */
    public record Place(double latitude, double longitude) {
    }

    /** Why there is nothing to be seen. */
    public enum Unseen {
        /** The content has not come yet. */
        NOT_HERE,
        /** It is no picture and no PDF, or a photo that the program cannot decode. */
        NO_PREVIEW,
        /** It might do harm: never looked into further. */
        DANGEROUS,
        /** It begins like what it claims to be, and nothing of it can be read. */
        DAMAGED,
        /** It would take more memory than there is for it. */
        TOO_LARGE,
        /** A PDF that opens with a password only. */
        PASSWORD,
        /** What is kept is not what was put in, or the disk fails. */
        UNREADABLE
    }

    static Glance unseen(EvidenceSort sort, Unseen why) {
        return new Glance(sort, Optional.of(why), false, 0, 0, Optional.empty(), Optional.empty(), Optional.empty(),
                new byte[0], new byte[0]);
    }
}
