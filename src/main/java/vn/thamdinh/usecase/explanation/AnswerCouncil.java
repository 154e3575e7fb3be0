package vn.thamdinh.usecase.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.ExplanationFact.AnswerGiven;
import vn.thamdinh.domain.ledger.ExplanationFact.QuestionAsked;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/**
 * The unit explains itself: it, its district, or the secretariat for it. Files that prove what it says are attached to
 * the component. After the last day an answer is refused where the programme locks, and taken as late where it does
 * not. The lock binds what is written at this desk, not what a package brings.
 */
public final class AnswerCouncil {

    private final RoundBook book;

    public AnswerCouncil(RoundBook book) {
        this.book = book;
    }

    /**
     * Answers the question that stands; durable when this returns.
     *
     * @param answer empty to take back what was answered
     */
    public Outcome<Saved> answer(UnitId unit, ComponentId component, String answer) {
        return Asking.of(book, unit, component).then(asking -> {
            Optional<QuestionAsked> asked = asking.question().filter(one -> !one.question().isEmpty());
            if (asked.isEmpty()) {
                return Outcome.refused(Reason.NOT_ASKED, component.value());
            }
            var fact = new AnswerGiven(unit, component, answer.strip());
            if (!book.permits(fact)) {
                return Outcome.refused(Reason.NO_RIGHT);
            }
            Optional<LocalDate> passed = asking.passed();
            if (passed.isPresent()) {
                return Outcome.refused(Reason.ANSWER_CLOSED, AdministrativeDate.shortForm(passed.get()),
                        component.value());
            }
            return write(asking, fact);
        });
    }

    private Outcome<Saved> write(Asking asking, AnswerGiven fact) {
        List<Entry> heads = asking.answerHeads();
        if (fact.answer().isEmpty() && heads.isEmpty()) {
            return Outcome.refused(Reason.TEXT_NEEDED, fact.component().value());
        }
        boolean stands = heads.size() == 1 && heads.getFirst().fact().equals(Optional.of(fact));
        boolean since = stands && Asking.latest(asking.questionHeads())
                .filter(question -> question.header().time().compareTo(heads.getFirst().header().time()) > 0)
                .isPresent();
        return stands && !since ? Outcome.done(new Saved(heads.getFirst().header().time().instant()))
                : book.append(List.of(fact));
    }
}
