package vn.thamdinh.usecase.council;

import java.util.List;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/** Says which units a member appraises. */
public final class AssignUnits {

    private final RoundBook book;

    public AssignUnits(RoundBook book) {
        this.book = book;
    }

    /** Replaces what was assigned to the member before. */
    public Outcome<Saved> assign(MemberId member, List<UnitId> units) {
        return Roster.refusal(book, member, units)
                .orElseGet(() -> book.append(List.of(new CouncilFact.UnitsAssigned(member, units))));
    }
}
