package vn.thamdinh.usecase.evidence;

import java.util.List;

import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.EvidenceFact.FileDropped;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/** Takes a file out of the evidence of its place, with a reason; its bytes and its history stay. */
public final class DropEvidence {

    private final RoundBook book;

    DropEvidence(RoundBook book) {
        this.book = book;
    }

    public Outcome<Saved> drop(FileAttached file, String reason) {
        return reason.isBlank() ? Outcome.refused(Reason.WHY_NEEDED) : book.append(List.of(
                new FileDropped(file.unit(), file.component(), file.sha256(), reason)));
    }

    /** Makes it evidence of its place again. */
    public Outcome<Saved> putBack(FileAttached file) {
        return book.append(List.of(file));
    }
}
