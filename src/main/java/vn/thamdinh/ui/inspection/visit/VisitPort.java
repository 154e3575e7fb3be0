package vn.thamdinh.ui.inspection.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.inspection.Observation;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.VisitView;

/** What the screen of visits asks for. Every call blocks. */
public interface VisitPort {

    /** @param visits earliest first */
    record Data(Programme programme, List<VisitView> visits) {
        public Data {
            visits = List.copyOf(visits);
        }
    }

    /** Empty while no round is open. */
    Optional<Data> read();

    Outcome<VisitId> begin(UnitId unit, LocalDate date, String place, List<String> present, String note);

    /** Hands back when it became durable. */
    Outcome<Instant> change(Visit visit);

    Outcome<Instant> find(VisitId visit, Optional<ComponentId> component, FindingVerdict verdict, String text);

    Outcome<Instant> changeFinding(Finding finding);

    /**
     * The open workspace itself.
     *
     * @param told hears when something has become durable; called off the FX thread
     */
    static VisitPort of(Desk desk, Consumer<Instant> told) {
        return new VisitPort() {
            @Override
            public Optional<Data> read() {
                return desk.views().round().map(round -> new Data(round.programme(), desk.views().visits()));
            }

            @Override
            public Outcome<VisitId> begin(UnitId unit, LocalDate date, String place, List<String> present,
                                          String note) {
                return desk.recordVisit().begin(unit, date, place, present, note).then(id -> {
                    desk.views().round().flatMap(RoundView::lastSaved).ifPresent(told);
                    return Outcome.done(id);
                });
            }

            @Override
            public Outcome<Instant> change(Visit visit) {
                return told(desk.recordVisit().change(visit), told);
            }

            @Override
            public Outcome<Instant> find(VisitId visit, Optional<ComponentId> component, FindingVerdict verdict,
                                         String text) {
                return told(desk.recordVisit().find(visit, component, verdict, text), told);
            }

            @Override
            public Outcome<Instant> changeFinding(Finding finding) {
                return desk.recordVisit().change(finding.visit(), finding.key(), new Observation(finding.item(),
                        finding.component(), finding.verdict(), finding.text()), "").then(kept -> {
                            told.accept(kept.at());
                            return Outcome.done(kept.at());
                        });
            }
        };
    }

    private static Outcome<Instant> told(Outcome<Saved> outcome, Consumer<Instant> told) {
        return outcome.then(saved -> {
            told.accept(saved.at());
            return Outcome.done(saved.at());
        });
    }
}
