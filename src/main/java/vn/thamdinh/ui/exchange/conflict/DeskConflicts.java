package vn.thamdinh.ui.exchange.conflict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.conflict.Conflict;
import vn.thamdinh.usecase.view.HistoryLine;

/** Contradictions of the open workspace. */
public final class DeskConflicts implements ConflictPort {

    private final Desk desk;

    public DeskConflicts(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Clash> clashes() {
        return desk.views().round().map(round -> desk.settleConflicts().open().stream()
                .map(conflict -> clash(round.programme(), conflict)).toList()).orElse(List.of());
    }

    @Override
    public Outcome<Instant> choose(String clash, String entry, String reason) {
        return desk.settleConflicts().settle(new EntryId(entry), reason).then(saved -> Outcome.done(saved.at()));
    }

    private Clash clash(Programme programme, Conflict conflict) {
        List<String> about = new ArrayList<>();
        conflict.about().unit().flatMap(programme::unit).ifPresent(unit -> about.add(unit.fullName()));
        conflict.about().component().ifPresent(component -> about.add(component.value()));
        return new Clash(conflict.subject().key(), about, conflict.about().stage(),
                conflict.about().scorer().map(desk.views()::nameOf).orElse(""),
                conflict.sides().getFirst().kind(), conflict.mine(),
                conflict.sides().stream().map(DeskConflicts::side).toList());
    }

    private static Side side(HistoryLine line) {
        return new Side(line.id().hex(), line.what(), line.who(), line.device(), line.time(), line.reason());
    }
}
