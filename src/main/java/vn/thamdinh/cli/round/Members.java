package vn.thamdinh.cli.round;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.view.MemberRow;

/** Members by the id that commands are given. */
final class Members {

    private Members() {
    }

    static Outcome<MemberId> find(Desk desk, String id) {
        return desk.views().members().stream().map(MemberRow::id).filter(member -> member.value().equals(id))
                .findFirst().map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, id));
    }
}
