package vn.thamdinh.usecase.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.StageWindow;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.programme.StepWork;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.scoring.UnitStatus;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.book.StageLock;
import vn.thamdinh.usecase.document.register.IssuedDocuments;
import vn.thamdinh.usecase.view.StepProgress.Done;
import vn.thamdinh.usecase.view.StepProgress.State;

/** The plan's steps with their work as far as the round shows it, on a day. */
final class PlanBoard {

    private final RoundBook book;
    private final Sight sight;
    private final Programme programme;
    private final LocalDate today;

    PlanBoard(RoundBook book, Sight sight, Programme programme, LocalDate today) {
        this.book = book;
        this.sight = sight;
        this.programme = programme;
        this.today = today;
    }

    List<StepProgress> steps() {
        return programme.steps().stream().map(step -> {
            Optional<Done> done = step.work().flatMap(this::done);
            return new StepProgress(step, state(step, done), done, lock(step));
        }).toList();
    }

    private State state(Step step, Optional<Done> done) {
        if (done.filter(Done::isComplete).isPresent()) {
            return State.DONE;
        }
        if (step.deadline().passedOn(today)) {
            return done.isPresent() ? State.OVERDUE : State.PASSED;
        }
        return step.deadline().lastDay().isPresent() ? State.AHEAD : State.NO_DAY;
    }

    private Optional<StepProgress.Lock> lock(Step step) {
        var lock = new StageLock(book.snapshot(), today);
        return programme.conduct().stages().stream()
                .filter(window -> window.locks() && window.step().equals(step.id())).map(StageWindow::stage).findFirst()
                .map(stage -> new StepProgress.Lock(stage, lock.locked(stage).isPresent(),
                        lock.until(stage, Optional.empty())));
    }

    private Optional<Done> done(StepWork work) {
        Facts facts = sight.facts();
        Snapshot now = book.snapshot();
        return switch (work) {
            case SELF_SHEETS -> units(unit -> full(facts, SheetKey.self(unit)));
            case VERIFY_SHEETS -> units(unit -> full(facts, SheetKey.verify(unit)));
            case SURVEYS -> {
                List<QuotaVerdict> quotas = sight.results().units().stream()
                        .flatMap(result -> result.quotas().stream()).toList();
                yield counted(quotas.stream().filter(QuotaVerdict::met).count(), quotas.size());
            }
            case ROSTER -> counted(Math.min(1, members()), 1);
            case ASSIGNMENTS -> counted(now.standing(CouncilFact.UnitsAssigned.class)
                    .map(standing -> standing.fact().member()).distinct().count(), Math.max(1, members()));
            case VISITS -> units(unit -> now.standing(VisitFact.VisitRecorded.class)
                    .anyMatch(visit -> visit.fact().visit().unit().equals(unit.id())));
            case APPRAISAL -> appraised();
            case VOTES -> counted(facts.votes().size(), (int) sight.results().units().stream()
                    .filter(result -> result.status() != UnitStatus.INELIGIBLE).count());
            case DECISION -> counted(new IssuedDocuments(now).results().stream().count(), 1);
        };
    }

    /** Units all of whose panel have scored them; nothing where that may not be told. */
    Optional<Done> appraised() {
        return sight.knowsProgress() ? units(this::appraised) : Optional.empty();
    }

    private long members() {
        return book.snapshot().standing(CouncilFact.MemberEnrolled.class)
                .filter(member -> member.fact().role() == Role.MEMBER || member.fact().role() == Role.CHAIR).count();
    }

    /** Counts only, so that it may be told while scoring is blind. */
    private boolean appraised(Unit unit) {
        Facts all = book.snapshot().facts();
        var panel = all.panel(unit.id());
        return !panel.scorers().isEmpty() && panel.scorers().stream().allMatch(member -> {
            var asked = panel.asked(member, programme.criteria().scored());
            return all.sheet(new SheetKey(unit.id(), Stage.APPRAISE, Scorer.of(member))).done(asked) >= asked.size();
        });
    }

    private boolean full(Facts facts, SheetKey sheet) {
        return facts.sheet(sheet).done(programme.criteria().scored()) >= programme.criteria().scored().size();
    }

    private Optional<Done> units(Predicate<Unit> done) {
        return counted(programme.units().stream().filter(done).count(), programme.units().size());
    }

    private static Optional<Done> counted(long done, long of) {
        return Optional.of(new Done((int) Math.min(done, of), (int) of));
    }
}
