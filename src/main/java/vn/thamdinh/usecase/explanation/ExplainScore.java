package vn.thamdinh.usecase.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.ExplanationFact.ScoreExplained;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/**
 * Writes down what the council asked about a component and what the unit explained, in one go. The question is the
 * council's: who answers for the unit leaves it empty, and does not write over one that stands. After the last day no
 * explanation is taken where the programme locks, as for {@link AnswerCouncil}.
 */
public final class ExplainScore {

    private final RoundBook book;

    public ExplainScore(RoundBook book) {
        this.book = book;
    }

    /**
     * Puts question and explanation in place of those before; what stands already is not written again.
     *
     * @param question    what was asked, or empty
     * @param explanation what was answered, or empty; one of the two is not
     */
    public Outcome<Saved> explain(UnitId unit, ComponentId component, String question, String explanation) {
        var said = new ScoreExplained(unit, component, question.strip(), explanation.strip());
        return Asking.of(book, unit, component).then(asking -> {
            if (said.question().isEmpty() && said.explanation().isEmpty()) {
                return Outcome.refused(Reason.TEXT_NEEDED, component.value());
            }
            List<Entry> heads = book.snapshot().heads(Subject.of(said, book.workspace().writer()));
            if (heads.size() == 1 && heads.getFirst().fact().equals(Optional.of(said))) {
                return Outcome.done(new Saved(heads.getFirst().header().time().instant()));
            }
            List<ScoreExplained> before = heads.stream().flatMap(head -> head.fact().stream())
                    .map(ScoreExplained.class::cast).toList();
            if (!book.permits(said) || book.role() != Role.SECRETARIAT
                    && before.stream().anyMatch(one -> !one.question().isEmpty())) {
                return Outcome.refused(Reason.NO_RIGHT);
            }
            boolean answers = before.stream().noneMatch(one -> one.explanation().equals(said.explanation()));
            Optional<LocalDate> passed = asking.passed().filter(_ -> answers && !said.explanation().isEmpty());
            return passed.isPresent() ? Outcome.refused(Reason.ANSWER_CLOSED,
                    AdministrativeDate.shortForm(passed.get()), component.value()) : book.append(List.of(said));
        });
    }
}
