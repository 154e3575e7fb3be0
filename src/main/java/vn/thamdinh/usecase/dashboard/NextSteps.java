package vn.thamdinh.usecase.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.programme.StepWork;
import vn.thamdinh.domain.scoring.UnitStatus;
import vn.thamdinh.usecase.dashboard.Todo.Kind;
import vn.thamdinh.usecase.view.StepProgress;
import vn.thamdinh.usecase.view.StepProgress.Done;
import vn.thamdinh.usecase.view.UnitRow;
import vn.thamdinh.usecase.view.UnitRow.Duty;

/**
 * What each role does next. What hinders others comes first; then what the plan wants soonest, and of equal days what
 * comes first in a round.
 */
final class NextSteps {

    private final List<Todo> first = new ArrayList<>();
    private final List<Todo> byDay = new ArrayList<>();
    private final List<UnitRow> rows;
    private final List<UnitProgress> units;
    private final List<StepProgress> plan;
    private final Watched watched;

    private NextSteps(List<UnitRow> rows, List<UnitProgress> units, List<StepProgress> plan, Watched watched) {
        this.rows = rows;
        this.units = units;
        this.plan = plan;
        this.watched = watched;
    }

    static List<Todo> of(Role role, List<UnitRow> rows, List<UnitProgress> units, List<StepProgress> plan,
                         Watched watched) {
        var steps = new NextSteps(rows, units, plan, watched);
        switch (role) {
            case SECRETARIAT, CLERK -> steps.secretariat();
            case MEMBER, CHAIR, INSPECTOR -> steps.member();
            case DISTRICT -> steps.answering(Kind.VERIFY, StepWork.VERIFY_SHEETS, UnitProgress::verified);
            case COMMUNE -> steps.answering(Kind.SCORE_SELF, StepWork.SELF_SHEETS, UnitProgress::self);
        }
        List<Todo> all = new ArrayList<>(steps.first);
        steps.byDay.stream().sorted(Comparator.comparing((Todo todo) -> todo.due().orElse(LocalDate.MAX))
                .thenComparing(Todo::kind)).forEach(all::add);
        return all;
    }

    private void secretariat() {
        urgent(Kind.SETTLE_CONTRADICTIONS, watched.contradictions());
        urgent(Kind.ASK_FOR_PACKAGES, watched.missingFrom().size());
        open(Kind.ENROL_MEMBERS, Math.min(1, watched.members()), 1, StepWork.ROSTER);
        open(Kind.ASSIGN_UNITS, watched.members() - watched.unassigned(), watched.members(), StepWork.ASSIGNMENTS);
        open(Kind.HAND_OUT_PACKAGES, 0, watched.notHandedOut(), StepWork.ASSIGNMENTS);
        units(Kind.COLLECT_SELF_SCORES, unit -> full(unit.self()), StepWork.SELF_SHEETS);
        units(Kind.COLLECT_SURVEYS, unit -> unit.quotas().of() == 0 || full(unit.quotas()), StepWork.SURVEYS);
        units(Kind.COLLECT_VERIFICATION, unit -> full(unit.verified()), StepWork.VERIFY_SHEETS);
        open(Kind.PLAN_VISITS, rows.size() - watched.notPlanned(), rows.size(), StepWork.VISITS);
        units(Kind.VISIT_UNITS, UnitProgress::visited, StepWork.VISITS);
        units(Kind.COLLECT_APPRAISALS, unit -> unit.members().filter(NextSteps::full).isPresent(), StepWork.APPRAISAL);
        Done answers = watched.questions().values().stream()
                .reduce(new Done(0, 0), (one, other) -> new Done(one.done() + other.done(), one.of() + other.of()));
        open(Kind.COLLECT_ANSWERS, answers.done(), answers.of(), StepWork.VOTES);
        List<UnitProgress> toVote = units.stream().filter(unit -> unit.status() != UnitStatus.INELIGIBLE).toList();
        open(Kind.VOTE, (int) toVote.stream().filter(UnitProgress::voted).count(), toVote.size(), StepWork.VOTES);
        open(Kind.WRITE_REGISTERS, 0, watched.rows(), StepWork.DECISION);
        closing(watched.closing());
    }

    /** What follows the vote. Once results are out nothing is collected for them; of a sealed round nothing is left. */
    private void closing(Closing closing) {
        if (closing.sealed()) {
            first.clear();
            byDay.clear();
            return;
        }
        if (closing.published()) {
            byDay.removeIf(todo -> todo.kind() != Kind.WRITE_REGISTERS);
        }
        urgent(Kind.ANSWER_COMPLAINTS, closing.complaints());
        open(Kind.ISSUE_DECISION, closing.decided() || closing.published() ? 1 : 0, 1, StepWork.DECISION);
        if (closing.decided() && !closing.published()) {
            byDay.add(Todo.of(Kind.PUBLISH_RESULTS, 0, 1));
        }
        if (closing.published()) {
            byDay.add(Todo.of(Kind.SEAL_ROUND, 0, 1));
        }
    }

    private void member() {
        urgent(Kind.SETTLE_CONTRADICTIONS, watched.contradictions());
        urgent(Kind.APPRAISE_AGAIN, watched.again());
        List<UnitRow> mine = rows.stream().filter(row -> row.duty() == Duty.APPRAISES).toList();
        List<UnitRow> open = mine.stream().filter(row -> !row.mineDone()).toList();
        open.stream().filter(row -> row.mine().done() > 0).findFirst().or(() -> open.stream().findFirst())
                .ifPresent(row -> byDay.add(Todo.of(Kind.APPRAISE, row.mine().done(), row.asked()).about(row.unit())
                        .due(due(StepWork.APPRAISAL).or(() -> due(StepWork.VISITS)))));
        List<UnitRow> whole = mine.stream().filter(UnitRow::mineDone).toList();
        open(Kind.HAND_IN_SHEETS, (int) whole.stream().filter(row -> row.handedIn().isPresent()).count(), whole.size(),
                StepWork.APPRAISAL);
        open(Kind.SEND_PACKAGE, 0, watched.onlyHere(), StepWork.APPRAISAL);
    }

    private void answering(Kind kind, StepWork work, java.util.function.Function<UnitProgress, Done> sheet) {
        Done answers = watched.questions().values().stream()
                .reduce(new Done(0, 0), (one, other) -> new Done(one.done() + other.done(), one.of() + other.of()));
        if (answers.done() < answers.of()) {
            first.add(Todo.of(Kind.ANSWER_QUESTIONS, answers.done(), answers.of()));
        }
        units.stream().filter(unit -> !full(sheet.apply(unit))).findFirst().ifPresent(unit -> byDay.add(
                Todo.of(kind, sheet.apply(unit).done(), sheet.apply(unit).of()).about(unit.unit()).due(due(work))));
        open(Kind.WRITE_REGISTERS, 0, watched.rows(), work);
        open(Kind.SEND_PACKAGE, 0, watched.onlyHere(), work);
    }

    private void urgent(Kind kind, int count) {
        if (count > 0) {
            first.add(Todo.of(kind, 0, count));
        }
    }

    private void units(Kind kind, Predicate<UnitProgress> done, StepWork work) {
        open(kind, (int) units.stream().filter(done).count(), units.size(), work);
    }

    /** Left out where the plan names no such work, or nothing of it is left. */
    private void open(Kind kind, int done, int of, StepWork work) {
        boolean own = kind == Kind.SEND_PACKAGE || kind == Kind.HAND_IN_SHEETS || kind == Kind.HAND_OUT_PACKAGES
                || kind == Kind.COLLECT_ANSWERS || kind == Kind.WRITE_REGISTERS || kind == Kind.COLLECT_APPRAISALS;
        if (done < of && (own || step(work).isPresent())) {
            byDay.add(Todo.of(kind, done, of).due(due(work)));
        }
    }

    private Optional<StepProgress> step(StepWork work) {
        return plan.stream().filter(one -> one.step().work().filter(work::equals).isPresent()).findFirst();
    }

    private Optional<LocalDate> due(StepWork work) {
        return step(work).flatMap(one -> one.step().deadline().lastDay());
    }

    private static boolean full(Done done) {
        return done.of() > 0 && done.done() >= done.of();
    }
}
