package vn.thamdinh.usecase.minutes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.documents.minutes.AnnexPhoto;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.picture.Jpeg;
import vn.thamdinh.picture.Look;
import vn.thamdinh.picture.Picture;
import vn.thamdinh.picture.PictureReader;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.evidence.EvidenceStore;

/** Photos made ready for the annex: decoded and written anew, so that nothing of the camera or the place is left. */
final class AnnexPhotos {

    /** On 15 cm these are 200 dots to the inch. */
    private static final int LONG_SIDE = 1200;
    private static final float QUALITY = 0.8f;

    private final EvidenceStore store;
    private final PictureReader reader = new PictureReader();

    AnnexPhotos(EvidenceStore store) {
        this.store = store;
    }

    /** Those that are here and can be decoded, in the order given. */
    List<AnnexPhoto> of(List<FileAttached> files, Progress progress) {
        List<AnnexPhoto> photos = new ArrayList<>();
        for (FileAttached file : files) {
            progress.check();
            if (store.holds(file.sha256()) && reader.look(content(file), LONG_SIDE) instanceof Look.Seen seen) {
                Picture picture = seen.picture();
                photos.add(new AnnexPhoto(caption(file), Jpeg.encode(picture, QUALITY),
                        picture.height() > picture.width()));
            }
        }
        return photos;
    }

    private Content content(FileAttached file) {
        return Content.of(file.size(), () -> {
            try {
                return store.open(file.sha256());
            } catch (RuntimeException unreadable) {
                throw new IOException(unreadable);
            }
        });
    }

    private static String caption(FileAttached file) {
        return VisitPapers.printable(file.note().isBlank() ? file.name().replaceFirst("\\.[^.]*$", "") : file.note());
    }
}
