package vn.thamdinh.usecase.evidence.look;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

import vn.thamdinh.documents.preview.PdfPages;
import vn.thamdinh.picture.Jpeg;
import vn.thamdinh.picture.Look;
import vn.thamdinh.picture.Picture;
import vn.thamdinh.picture.PictureReader;
import vn.thamdinh.picture.Reduction;
import vn.thamdinh.picture.exif.Exif;
import vn.thamdinh.picture.exif.ExifReader;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.picture.file.FileKind;
import vn.thamdinh.picture.file.FileSort;
import vn.thamdinh.picture.likeness.Likeness;
import vn.thamdinh.storage.evidence.EvidenceStore;
import vn.thamdinh.usecase.evidence.EvidenceSort;
import vn.thamdinh.usecase.evidence.look.Glance.Unseen;

/** Looks into files, one at a time in the whole program, so that the memory needed is that of one picture. */
final class Looking {

    /** Long side of what thumbnails and likenesses are made from. */
    private static final int SIDE = 640;
    private static final int THUMBNAIL_DOTS = 420;

    /** One decoding at a time, in the order of asking. */
    private static final Semaphore TURN = new Semaphore(1, true);
    private static final PictureReader READER = new PictureReader();

    private Looking() {
    }

    /** Waits for its turn, then does it. */
    static <T> T inTurn(java.util.function.Supplier<T> work) {
        TURN.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            TURN.release();
        }
    }

    /** A look at a file of the store. */
    static Glance at(EvidenceStore store, String sha256, String name) {
        return inTurn(() -> {
            try {
                return at(content(store, sha256), name);
            } catch (NoSuchFileException absent) {
                return Glance.unseen(EvidenceSort.OTHER, Unseen.NOT_HERE);
            } catch (IOException unreadable) {
                return Glance.unseen(EvidenceSort.OTHER, Unseen.UNREADABLE);
            }
        });
    }

    /** A look at content that is anywhere; not in turn by itself. */
    static Glance at(Content content, String name) throws IOException {
        FileKind kind = FileSort.of(name, content).kind();
        EvidenceSort sort = EvidenceSort.of(kind);
        return switch (sort) {
            case PICTURE -> picture(content, kind, sort);
            case PDF -> pdf(content, sort);
            case DANGEROUS -> Glance.unseen(sort, Unseen.DANGEROUS);
            case PHOTO_UNSHOWN -> told(content, kind, sort);
            default -> Glance.unseen(sort, Unseen.NO_PREVIEW);
        };
    }

    static Content content(EvidenceStore store, String sha256) throws IOException {
        return Content.of(store.size(sha256), () -> store.open(sha256));
    }

    static Look look(Content content, int longSide) {
        return READER.look(content, longSide);
    }

    static Reduction reduce(Content content, int longSide, float quality) {
        return Reduction.of(READER, content, longSide, quality);
    }

    private static Glance picture(Content content, FileKind kind, EvidenceSort sort) {
        return switch (READER.look(content, SIDE)) {
            case Look.Unseen(Look.Why why) -> Glance.unseen(sort, why(why));
            case Look.Seen(Picture picture, Look.Header header, boolean partly) -> {
                Exif exif = ExifReader.read(content, kind);
                yield new Glance(sort, Optional.empty(), partly, header.width(), header.height(), exif.taken(),
                        exif.camera(), place(exif), Likeness.of(picture).bytes(), Jpeg.thumbnail(picture));
            }
        };
    }

    /** Of a photo that cannot be decoded, what it says of itself. */
    private static Glance told(Content content, FileKind kind, EvidenceSort sort) {
        Exif exif = ExifReader.read(content, kind);
        return new Glance(sort, Optional.of(Unseen.NO_PREVIEW), false, 0, 0, exif.taken(), exif.camera(), place(exif),
                new byte[0], new byte[0]);
    }

    private static Optional<Glance.Place> place(Exif exif) {
        return exif.place().map(at -> new Glance.Place(at.latitude(), at.longitude()));
    }

    private static Glance pdf(Content content, EvidenceSort sort) {
        return withPdf(content, pages -> {
            PdfPages.Size size = pages.size(0);
            double dpi = 72 * THUMBNAIL_DOTS / Math.max(size.widthPt(), size.heightPt());
            var page = pages.argb(0, dpi);
            return new Glance(sort, Optional.empty(), false, 0, 0, Optional.empty(), Optional.empty(),
                    Optional.empty(), new byte[0],
                    Jpeg.thumbnail(new Picture(page.width(), page.height(), page.dots())));
        }, why -> Glance.unseen(sort, why));
    }

    /** Opens a PDF for one question; whatever a hostile file does ends as a reason. */
    static <T> T withPdf(Content content, Function<PdfPages, T> question, Function<Unseen, T> otherwise) {
        return PdfFiles.with(content, question, otherwise);
    }

    static Unseen why(Look.Why why) {
        return switch (why) {
            case EMPTY, NO_PICTURE, NO_DECODER -> Unseen.NO_PREVIEW;
            case DAMAGED -> Unseen.DAMAGED;
            case TOO_LARGE -> Unseen.TOO_LARGE;
            case UNREADABLE -> Unseen.UNREADABLE;
        };
    }

    /** All bytes, for what cannot be read otherwise. */
    static byte[] bytes(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }
}
