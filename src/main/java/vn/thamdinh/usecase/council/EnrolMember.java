package vn.thamdinh.usecase.council;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;

/** Puts a person on the roster; who scores is given all units, to be narrowed by assignment. */
public final class EnrolMember {

    private static final Set<Role> SCORING = Set.of(Role.MEMBER, Role.CHAIR);

    private final RoundBook book;

    public EnrolMember(RoundBook book) {
        this.book = book;
    }

    /**
     * Enrols and gives the next free id, tv-01, tv-02, ….
     *
     * @param body id of the sending body in the programme, or empty
     */
    public Outcome<MemberId> enrol(String name, String position, String body, Role role) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        if (name.isBlank()) {
            return Outcome.refused(Reason.BAD_INPUT, name);
        }
        MemberId id = nextId();
        var enrolled = new CouncilFact.MemberEnrolled(id, name.strip(), position.strip(), body, role);
        var facts = SCORING.contains(role)
                ? List.of(enrolled, new CouncilFact.UnitsAssigned(id,
                        programme.get().units().stream().map(Unit::id).toList()))
                : List.of(enrolled);
        return book.append(facts).then(_ -> Outcome.done(id));
    }

    private MemberId nextId() {
        Set<MemberId> taken = book.snapshot().standing(CouncilFact.MemberEnrolled.class)
                .map(standing -> standing.fact().member()).collect(Collectors.toSet());
        int number = 1;
        MemberId id;
        do {
            id = new MemberId("tv-%02d".formatted(number++));
        } while (taken.contains(id));
        return id;
    }
}
