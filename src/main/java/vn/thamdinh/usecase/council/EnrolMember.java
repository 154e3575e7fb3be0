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
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.Letters;
import vn.thamdinh.usecase.book.RoundBook;

/**
 * Puts a person on the roster; who scores is given all units, to be narrowed by assignment. Who answers for a district or
 * a commune is given its units, and speaks for these alone.
 */
public final class EnrolMember {

    private final RoundBook book;

    public EnrolMember(RoundBook book) {
        this.book = book;
    }

    /**
     * Enrols and gives the next free id, tv-01, tv-02, ….
     *
     * @param body id of the sending body in the programme, or empty; of a district or commune for who answers for it
     */
    public Outcome<MemberId> enrol(String name, String position, String body, Role role) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        if (name.isBlank()) {
            return Outcome.refused(Reason.NAME_NEEDED);
        }
        Optional<Outcome<MemberId>> unprintable = Letters.refusal(name, position);
        if (unprintable.isPresent()) {
            return unprintable.get();
        }
        MemberId id = nextId();
        var enrolled = new CouncilFact.MemberEnrolled(id, name.strip(), position.strip(), body, role);
        List<UnitId> units = units(programme.get(), role, body);
        var facts = units.isEmpty() ? List.of(enrolled) : List.of(enrolled, new CouncilFact.UnitsAssigned(id, units));
        return book.append(facts).then(_ -> Outcome.done(id));
    }

    private static List<UnitId> units(Programme programme, Role role, String body) {
        return switch (role) {
            case MEMBER, CHAIR -> programme.units().stream().map(Unit::id).toList();
            case DISTRICT -> programme.units().stream().filter(unit -> unit.district().code().equals(body))
                    .map(Unit::id).toList();
            case COMMUNE -> programme.units().stream().map(Unit::id).filter(unit -> unit.code().equals(body)).toList();
            case SECRETARIAT, INSPECTOR, CLERK -> List.of();
        };
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
