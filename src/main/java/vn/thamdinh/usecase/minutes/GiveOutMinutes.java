package vn.thamdinh.usecase.minutes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.documents.minutes.MinutesDocument;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.DocumentFact.CopyGivenOut;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.usecase.view.Views;
import vn.thamdinh.wire.Hashes;

/** Gives minutes out as a file that anybody can read, on purpose, and notes to whom and what for. */
public final class GiveOutMinutes {

    /** Kind of paper, as stored. */
    public static final String KIND = MinutesDocument.KIND;

    private static final int WRITER_DIGITS = 8;

    private final RoundBook book;
    private final ReadMinutes minutes;

    public GiveOutMinutes(RoundBook book, Views views) {
        this.book = book;
        this.minutes = new ReadMinutes(book, views);
    }

    /** A readable copy. */
    public record Given(Path file, String sha256) {
    }

    /**
     * Writes the closed minutes, or a copy marked as a draft while they are open, to be edited where the file ends in
     * ".docx"; the file stays only if the log took it. Closed minutes are given out as they were closed alone.
     *
     * @param purpose such as "In tại UBND xã"; not blank
     */
    public Outcome<Given> copy(VisitId visit, Path file, String purpose, boolean photos, Progress progress) {
        if (purpose.isBlank()) {
            return Outcome.refused(Reason.WHY_NEEDED);
        }
        return minutes.preview(visit, Optional.empty(), photos, progress).then(made -> made.bytesFor(file)
                .map(bytes -> given(new CopyGivenOut(ownKey(), KIND, visit.value(), Hashes.sha256Hex(bytes),
                        purpose.strip()), bytes, file))
                .orElseGet(() -> Outcome.refused(Reason.MINUTES_CLOSED)));
    }

    private Outcome<Given> given(CopyGivenOut fact, byte[] bytes, Path file) {
        return book.permits(fact) ? OutsideFile.write(file, bytes).then(written -> note(fact, written))
                : Outcome.refused(Reason.NO_RIGHT);
    }

    private Outcome<Given> note(CopyGivenOut fact, Path written) {
        return OutsideFile.unlessRefused(written, book.append(List.of(fact)))
                .then(_ -> Outcome.done(new Given(written, fact.sha256())));
    }

    private String ownKey() {
        return book.workspace().writer().hex().substring(0, WRITER_DIGITS) + "-" + book.workspace().nextSequence();
    }
}
