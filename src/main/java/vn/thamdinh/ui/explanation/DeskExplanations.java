package vn.thamdinh.ui.explanation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.evidence.Incoming;
import vn.thamdinh.usecase.explanation.AskedQuestion;
import vn.thamdinh.usecase.view.Person;
import vn.thamdinh.usecase.view.RoundView;

/** The same at an open workspace. */
record DeskExplanations(Desk desk) implements ExplanationPort {

    @Override
    public Optional<Person> me() {
        return desk.views().round().flatMap(RoundView::me);
    }

    @Override
    public List<AskedQuestion> of(UnitId unit) {
        return desk.explanationRound().board().of(unit);
    }

    @Override
    public List<AskedQuestion> all() {
        return desk.explanationRound().board().all();
    }

    @Override
    public Optional<LocalDate> proposedDue() {
        return desk.explanationRound().askUnit().proposedDue();
    }

    @Override
    public Outcome<Saved> ask(UnitId unit, ComponentId component, String question, Optional<LocalDate> due) {
        return desk.explanationRound().askUnit().ask(unit, component, question, due);
    }

    @Override
    public Outcome<Saved> takeBack(UnitId unit, ComponentId component, String reason) {
        return desk.explanationRound().askUnit().takeBack(unit, component, reason);
    }

    @Override
    public Outcome<Saved> setDue(UnitId unit, ComponentId component, LocalDate due) {
        return desk.explanationRound().askUnit().setDue(unit, component, due);
    }

    @Override
    public Outcome<Saved> answer(UnitId unit, ComponentId component, String answer, List<Path> files) {
        return desk.explanationRound().answerCouncil().answer(unit, component, answer).then(saved -> {
            desk.evidence().intake().add(files.stream().<Incoming>map(Incoming.OnDisk::new).toList(),
                    new EvidencePlace(unit, Optional.of(component), Optional.empty()), false);
            return Outcome.done(saved);
        });
    }

    @Override
    public Outcome<Saved> confirm(UnitId unit, ComponentId component, String reason) {
        return me().map(me -> desk.explanationRound().appraiseAgain().confirm(unit, component, Scorer.of(me.id()),
                reason)).orElseGet(() -> Outcome.refused(Reason.NO_ROUND));
    }
}
