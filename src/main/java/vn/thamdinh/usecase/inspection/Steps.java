package vn.thamdinh.usecase.inspection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.Note;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.VisitTimes;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.usecase.book.RoundBook;

/** What was changed at visits since the desk was opened, and what takes each change back. */
final class Steps {

    /** Facts that were said together, and those that take them back. */
    record Step(VisitId visit, List<VisitFact> said, List<VisitFact> restoring) {
    }

    private final RoundBook book;
    private final Deque<Step> steps = new ArrayDeque<>();

    Steps(RoundBook book) {
        this.book = book;
    }

    /** To be asked before the facts are said. */
    Step before(VisitId visit, List<VisitFact> facts) {
        List<VisitFact> restoring = new ArrayList<>();
        facts.reversed().forEach(fact -> standing(fact).or(() -> without(fact)).ifPresent(restoring::add));
        return new Step(visit, facts, restoring);
    }

    void push(Step step) {
        if (!step.restoring().isEmpty()) {
            steps.push(step);
        }
    }

    Optional<Step> last() {
        return Optional.ofNullable(steps.peek());
    }

    void drop() {
        steps.pop();
    }

    /** Whether the fact says what stands already. */
    boolean stands(VisitFact fact) {
        return standing(fact).filter(fact::equals).isPresent();
    }

    private Optional<VisitFact> standing(VisitFact fact) {
        List<Entry> heads = book.snapshot().heads(Subject.of(fact, book.workspace().writer()));
        return heads.size() == 1 ? heads.getFirst().fact().map(VisitFact.class::cast) : Optional.empty();
    }

    /** The same said never; nothing where a thing cannot be unsaid. */
    private static Optional<VisitFact> without(VisitFact fact) {
        return switch (fact) {
            case VisitFact.FindingRecorded(Finding finding) -> Optional.of(new VisitFact.FindingRecorded(
                    new Finding(finding.visit(), finding.key(), finding.item(), finding.component(), finding.verdict(),
                            finding.text(), finding.proposed(), finding.unitSide(), true)));
            case VisitFact.NoteTaken(Note note) -> Optional.of(new VisitFact.NoteTaken(
                    new Note(note.visit(), note.key(), note.at(), "")));
            case VisitFact.PersonPresent(Attendee person) -> Optional.of(new VisitFact.PersonPresent(
                    new Attendee(person.visit(), person.key(), person.name(), person.title(), person.body(),
                            person.side(), false)));
            case VisitFact.VisitTimed(VisitTimes _), VisitFact.VisitRecorded(Visit _), VisitFact.TeamFormed _,
                    VisitFact.VisitPlanned _, VisitFact.MinutesWritten _, VisitFact.MinutesSigned _,
                    VisitFact.MinutesClosed _ -> Optional.empty();
        };
    }
}
