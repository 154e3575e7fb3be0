package vn.thamdinh.usecase.authenticity;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import vn.thamdinh.documents.authenticity.StampedPaper;
import vn.thamdinh.storage.evidence.EvidenceStore;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.authenticity.Statement;

/** The short code on an issued paper. */
public final class PaperCode {

    private PaperCode() {
    }

    /** Nothing where the file is not here, is damaged or carries none; {@code sha256} is that of the issued file. */
    public static Optional<String> of(RoundBook book, String sha256) {
        EvidenceStore store = book.workspace().evidence();
        if (!store.holds(sha256)) {
            return Optional.empty();
        }
        try (InputStream file = store.open(sha256)) {
            return StampedPaper.read(file.readAllBytes()).statement().flatMap(Statement::parse).map(Statement::code);
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
