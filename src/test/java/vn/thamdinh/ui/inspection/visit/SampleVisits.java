package vn.thamdinh.ui.inspection.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.view.VisitView;

/** Visits in memory. */
final class SampleVisits implements VisitPort {

    final List<VisitView> visits = new ArrayList<>();

    SampleVisits(List<VisitView> visits) {
        this.visits.addAll(visits);
    }

    @Override
    public synchronized Optional<Data> read() {
        return Optional.of(new Data(SampleRound.PROGRAMME, visits));
    }

    @Override
    public synchronized Outcome<VisitId> begin(UnitId unit, LocalDate date, String place, List<String> present,
                                               String note) {
        VisitId id = new VisitId("new" + visits.size());
        visits.add(new VisitView(new Visit(id, unit, date, place, present, note), List.of()));
        return Outcome.done(id);
    }

    @Override
    public synchronized Outcome<Instant> change(Visit visit) {
        visits.replaceAll(view -> view.visit().id().equals(visit.id()) ? new VisitView(visit, view.findings()) : view);
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public synchronized Outcome<Instant> find(VisitId visit, Optional<ComponentId> component, FindingVerdict verdict,
                                              String text) {
        visits.replaceAll(view -> {
            if (!view.visit().id().equals(visit)) {
                return view;
            }
            List<Finding> findings = new ArrayList<>(view.findings());
            findings.add(new Finding(visit, "n" + findings.size(), component, verdict, text));
            return new VisitView(view.visit(), findings);
        });
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public synchronized Outcome<Instant> changeFinding(Finding finding) {
        visits.replaceAll(view -> new VisitView(view.visit(), view.findings().stream()
                .map(old -> old.visit().equals(finding.visit()) && old.key().equals(finding.key()) ? finding : old)
                .toList()));
        return Outcome.done(SampleRound.NOON);
    }
}
