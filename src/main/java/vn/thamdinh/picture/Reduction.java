package vn.thamdinh.picture;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import vn.thamdinh.picture.Look.Seen;
import vn.thamdinh.picture.Look.Unseen;
import vn.thamdinh.picture.exif.ExifCopy;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.picture.file.FileSort;

/** A large photo as a smaller JPEG, by choice of the person: what came of trying. */
public sealed interface Reduction {

    /**
     * The smaller photo, upright, as a JPEG file.
     *
     * @param exif whether the file says when and where it was taken, as far as the original did; colour profile, maker's
     *             notes, thumbnail and captions outside EXIF are gone
     */
    record Reduced(byte[] file, int width, int height, boolean exif) implements Reduction {
        public Reduced {
            Objects.requireNonNull(file, "file");
        }
    }

    /** The photo is small enough as it is, or would become no smaller in bytes: keep the original. */
    record NoNeed() implements Reduction {
    }

    /** It cannot be reduced: keep the original. A damaged one is not reduced either, lest the damage look like the photo. */
    record NotReduced(Optional<Look.Why> why) implements Reduction {
    }

    /**
     * Reduces a photo. The caller keeps the hash of the original.
     *
     * @param longSide of the result in dots, 1 to {@link PictureReader#MOST_ASKED}; 2048 keeps a page of text readable
     * @param quality  of the JPEG, from 0 to 1; 0.85 shows no difference
     */
    static Reduction of(PictureReader reader, Content content, int longSide, float quality) {
        return switch (reader.look(content, longSide)) {
            case Unseen unseen -> new NotReduced(Optional.of(unseen.why()));
            case Seen seen when seen.partly() -> new NotReduced(Optional.empty());
            case Seen seen when Math.max(seen.header().width(), seen.header().height()) <= longSide -> new NoNeed();
            case Seen seen -> encoded(seen.picture(), content, quality);
        };
    }

    private static Reduction encoded(Picture picture, Content content, float quality) {
        Optional<byte[]> exif;
        try {
            exif = ExifCopy.of(content, FileSort.kindOf(content), picture.width(), picture.height());
        } catch (IOException unreadable) {
            return new NotReduced(Optional.of(Look.Why.UNREADABLE));
        }
        byte[] plain = Jpeg.encode(picture, quality);
        byte[] file = exif.map(segment -> Jpeg.withExif(plain, segment)).orElse(plain);
        return file.length >= content.size() ? new NoNeed()
                : new Reduced(file, picture.width(), picture.height(), exif.isPresent());
    }
}
