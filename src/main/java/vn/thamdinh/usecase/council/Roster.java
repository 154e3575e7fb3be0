package vn.thamdinh.usecase.council;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/** What verbs about a member and units ask first: whether the round knows them. */
final class Roster {

    private Roster() {
    }

    /** The refusal, if there is no such member or one of the units is not assessed. */
    static Optional<Outcome<Saved>> refusal(RoundBook book, MemberId member, List<UnitId> units) {
        boolean enrolled = book.snapshot().standing(CouncilFact.MemberEnrolled.class)
                .anyMatch(standing -> standing.fact().member().equals(member));
        if (!enrolled) {
            return Optional.of(Outcome.refused(Reason.NOT_FOUND, member.value()));
        }
        return units.stream()
                .filter(unit -> book.snapshot().programme().flatMap(programme -> programme.unit(unit)).isEmpty())
                .findFirst().map(unit -> Outcome.refused(Reason.NOT_FOUND, unit.code()));
    }
}
