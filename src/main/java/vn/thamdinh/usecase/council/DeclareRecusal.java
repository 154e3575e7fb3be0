package vn.thamdinh.usecase.council;

import java.util.List;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/** Bars a member from a unit, or lets him back. */
public final class DeclareRecusal {

    private final RoundBook book;

    public DeclareRecusal(RoundBook book) {
        this.book = book;
    }

    /**
     * Records the recusal or its end.
     *
     * @param reason must not be blank
     */
    public Outcome<Saved> declare(MemberId member, UnitId unit, boolean recused, String reason) {
        return reason.isBlank()
                ? Outcome.refused(Reason.WHY_NEEDED)
                : Roster.refusal(book, member, List.of(unit)).orElseGet(() -> book.append(List.of(new CouncilFact.RecusalDeclared(member, unit, recused, reason.strip()))));
    }
}
