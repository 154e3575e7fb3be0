package vn.thamdinh.usecase.evidence;

import java.util.List;

import vn.thamdinh.domain.ledger.EvidenceFact.FileTied;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/** Says at which visit, and there at which finding, a file belongs. */
public final class TieEvidence {

    private final RoundBook book;

    TieEvidence(RoundBook book) {
        this.book = book;
    }

    /** @param tied false takes back what was tied by mistake */
    public Outcome<Saved> tie(UnitId unit, String sha256, Tie place, boolean tied) {
        return book.append(List.of(new FileTied(unit, sha256, place.visit(), place.finding(), tied)));
    }
}
