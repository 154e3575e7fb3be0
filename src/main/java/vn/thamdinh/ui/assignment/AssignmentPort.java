package vn.thamdinh.ui.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import vn.thamdinh.domain.council.assignment.AssignmentPlan;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.RoundView;

/** What the assignment asks for. Every call blocks. */
public interface AssignmentPort {

    /**
     * The assignment as it stands, and who everybody is.
     *
     * @param gone bodies that hold charges and are not in the programme any more
     */
    record Data(Programme programme, List<MemberRow> roster, AssignmentPlan plan, List<String> gone) {

        public Data {
            roster = List.copyOf(roster);
            gone = List.copyOf(gone);
        }

        /** With no body that is gone. */
        public Data(Programme programme, List<MemberRow> roster, AssignmentPlan plan) {
            this(programme, roster, plan, List.of());
        }
    }

    /** Empty while no round is open. */
    Optional<Data> read();

    Outcome<Instant> store(AssignmentPlan plan);

    /** @param told hears when something has become durable; called off the FX thread */
    static AssignmentPort of(Desk desk, Consumer<Instant> told) {
        return new AssignmentPort() {
            @Override
            public Optional<Data> read() {
                return desk.views().round().map(RoundView::programme).flatMap(programme ->
                        desk.council().assignment().standing()
                                .map(plan -> new Data(programme, desk.views().members(), plan,
                                        desk.council().assignment().gone())));
            }

            @Override
            public Outcome<Instant> store(AssignmentPlan plan) {
                return desk.council().assignment().store(plan).then(saved -> {
                    told.accept(saved.at());
                    return Outcome.done(saved.at());
                });
            }
        };
    }
}
