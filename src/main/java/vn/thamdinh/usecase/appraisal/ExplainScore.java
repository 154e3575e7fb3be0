package vn.thamdinh.usecase.appraisal;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.ExplanationFact.ScoreExplained;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/** Writes down what the council asked about a component and what the unit explained. */
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
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        if (programme.get().unit(unit).isEmpty() || programme.get().criteria().component(component).isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, unit.code() + " " + component.value());
        }
        if (book.isHidden(unit)) {
            return Outcome.refused(Reason.RECUSED, programme.get().unit(unit).get().fullName());
        }
        var said = new ScoreExplained(unit, component, question.strip(), explanation.strip());
        if (said.question().isEmpty() && said.explanation().isEmpty()) {
            return Outcome.refused(Reason.BAD_INPUT, component.value());
        }
        List<Entry> heads = book.snapshot().heads(Subject.of(said, book.workspace().writer()));
        boolean stands = heads.size() == 1 && heads.getFirst().fact().equals(Optional.of(said));
        return stands ? Outcome.done(new Saved(heads.getFirst().header().time().instant()))
                : book.append(List.of(said));
    }
}
