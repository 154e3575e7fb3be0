package vn.thamdinh.usecase.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.CouncilFact.MemberLeft;
import vn.thamdinh.domain.ledger.CouncilFact.UnitsAssigned;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.ScoreFact.SheetSubmitted;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;

/**
 * A member takes no further part, with or without a substitute. Sheets that he has handed in stay and count; the units
 * that he has not finished are no longer his and go to the substitute.
 */
public final class LeaveCouncil {

    private final RoundBook book;

    public LeaveCouncil(RoundBook book) {
        this.book = book;
    }

    /** Members who have left. */
    static Set<MemberId> left(Snapshot snapshot) {
        return snapshot.standing(MemberLeft.class).map(standing -> standing.fact().member())
                .collect(Collectors.toSet());
    }

    /** @param reason must not be blank */
    public Outcome<Saved> leave(MemberId member, Optional<MemberId> successor, String reason) {
        Set<MemberId> gone = left(book.snapshot());
        if (reason.isBlank() || successor.filter(other -> other.equals(member) || gone.contains(other)).isPresent()) {
            return Outcome.refused(Reason.WHY_NEEDED);
        }
        if (gone.contains(member)) {
            return Outcome.refused(Reason.NOT_FOUND, member.value());
        }
        return Roster.refusal(book, member, List.of())
                .or(() -> successor.flatMap(other -> Roster.refusal(book, other, List.of())))
                .orElseGet(() -> book.append(facts(member, successor, reason.strip())));
    }

    private List<Fact> facts(MemberId member, Optional<MemberId> successor, String reason) {
        Set<UnitId> finished = book.snapshot().standing(SheetSubmitted.class).map(Snapshot.Standing::fact)
                .filter(sheet -> sheet.stage() == Stage.APPRAISE && sheet.scorer().equals(Scorer.of(member)))
                .map(SheetSubmitted::unit).collect(Collectors.toSet());
        List<UnitId> mine = assigned(member);
        List<Fact> facts = new ArrayList<>();
        facts.add(new MemberLeft(member, successor, reason));
        facts.add(new UnitsAssigned(member, mine.stream().filter(finished::contains).toList()));
        successor.ifPresent(other -> {
            Set<String> codes = new TreeSet<>(assigned(other).stream().map(UnitId::code).toList());
            mine.stream().filter(unit -> !finished.contains(unit)).map(UnitId::code).forEach(codes::add);
            facts.add(new UnitsAssigned(other, codes.stream().map(UnitId::new).toList()));
        });
        return facts;
    }

    private List<UnitId> assigned(MemberId member) {
        return book.snapshot().standing(UnitsAssigned.class).map(Snapshot.Standing::fact)
                .filter(assigned -> assigned.member().equals(member))
                .flatMap(assigned -> assigned.units().stream()).distinct().toList();
    }
}
