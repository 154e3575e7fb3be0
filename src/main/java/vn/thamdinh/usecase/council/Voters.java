package vn.thamdinh.usecase.council;

import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.usecase.book.Snapshot;

/** Who votes in the council: everybody on the roster who may and has not left. */
public final class Voters {

    private Voters() {
    }

    public static Set<MemberId> of(Snapshot snapshot) {
        Set<MemberId> left = LeaveCouncil.left(snapshot);
        return snapshot.standing(MemberEnrolled.class).map(Snapshot.Standing::fact)
                .filter(member -> member.role() == Role.MEMBER || member.role() == Role.CHAIR)
                .map(MemberEnrolled::member).filter(member -> !left.contains(member)).collect(Collectors.toSet());
    }
}
