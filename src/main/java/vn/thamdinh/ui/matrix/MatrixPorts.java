package vn.thamdinh.ui.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import vn.thamdinh.ui.appraisal.AppraisalReads;
import vn.thamdinh.ui.appraisal.AppraisalWrites;
import vn.thamdinh.ui.appraisal.OpenUnit;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.appraisal.GiveScore;
import vn.thamdinh.usecase.appraisal.GiveScore.Given;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.UnitRow;

/**
 * What the matrix asks and orders. All of it blocks.
 *
 * @param giveAll gives all of the scores or none; answers how many are new
 * @param keep    keeps what was typed and not given; empty text drops it
 * @param undo    takes back what was given last; answers how many scores that were
 */
public record MatrixPorts(AppraisalReads reads, Function<List<Given>, Outcome<Integer>> giveAll,
                          AppraisalWrites.Keep keep,
                          Supplier<Outcome<Integer>> undo) {

    /** The open workspace itself. */
    public static MatrixPorts of(Desk desk) {
        GiveScore give = desk.giveScore();
        return new MatrixPorts(AppraisalReads.of(desk), give::giveAll, desk.keepDraft()::keep,
                () -> give.undo().then(undone -> Outcome.done(undone.scores())));
    }

    /** The units that the person at the desk may write in, in the plan's order. */
    record Read(Optional<RoundView> round, List<OpenUnit> units) {
    }

    /** Reads all units; the roster is asked for once. */
    Read read() {
        Optional<RoundView> round = reads.round().get();
        if (round.flatMap(RoundView::me).isEmpty()) {
            return new Read(round, List.of());
        }
        List<MemberRow> members = reads.members().get();
        Map<String, String> writers = reads.writers().get();
        Map<String, String> drafts = reads.drafts().get();
        var once = new AppraisalReads(reads.round(), reads.units(), reads.sheet(), reads.sheetOf(), () -> members,
                () -> drafts, reads.history(), () -> writers, reads.handedIn());
        List<OpenUnit> units = reads.units().get().stream().filter(row -> row.duty() != UnitRow.Duty.RECUSED)
                .flatMap(row -> switch (OpenUnit.read(once, round.get(), round.get().me().orElseThrow(),
                        row.unit().id())) {
                    case Outcome.Done<OpenUnit>(OpenUnit open) -> java.util.stream.Stream.of(open);
                    case Outcome.Refused<OpenUnit> _ -> java.util.stream.Stream.<OpenUnit>empty();
                }).toList();
        return new Read(round, units);
    }
}
