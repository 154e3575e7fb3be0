package vn.thamdinh.usecase.conduct;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.ledger.FigureFact.FigureRecorded;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.ScoreInput;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.sheet.FigureTable;

/** Records numbers from elsewhere that rules use: an index of another programme, last year's value. */
public final class RecordFigures {

    private final RoundBook book;

    public RecordFigures(RoundBook book) {
        this.book = book;
    }

    /**
     * Records figures, all or none; what stands already is not written again.
     *
     * @return how many were not what stood already
     */
    public Outcome<Integer> record(List<FigureRecorded> figures) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        for (FigureRecorded figure : figures) {
            Optional<Outcome<Integer>> refusal = refusal(programme.get(), figure);
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        List<FigureRecorded> changed = figures.stream().filter(figure -> !stands(figure)).toList();
        return changed.isEmpty() ? Outcome.done(0)
                : book.append(changed).then(_ -> Outcome.done(changed.size()));
    }

    /** Records one figure as typed, with decimal comma or point. */
    public Outcome<Integer> record(UnitId unit, FigureId figure, String typed, String source) {
        Optional<Figure> known = book.snapshot().programme().flatMap(one -> one.criteria().figure(figure));
        if (known.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, figure.value());
        }
        return switch (ScoreInput.parse(typed, known.get().high(), FigureTable.SCALE)) {
            case ScoreInput.Accepted(BigDecimal value) ->
                    record(List.of(new FigureRecorded(unit, figure, value, source.strip())));
            case ScoreInput.Rejected(ScoreInput.Reason why, List<String> _) -> Outcome.refused(
                    why == ScoreInput.Reason.OUT_OF_RANGE ? Reason.OUT_OF_RANGE : Reason.BAD_INPUT, typed,
                    Numbers.trimmed(known.get().low()), Numbers.trimmed(known.get().high()));
        };
    }

    private static Optional<Outcome<Integer>> refusal(Programme programme, FigureRecorded recorded) {
        Optional<Figure> known = programme.criteria().figure(recorded.figure());
        if (known.isEmpty() || programme.unit(recorded.unit()).isEmpty()) {
            return Optional.of(Outcome.refused(Reason.NOT_FOUND,
                    recorded.unit().code() + " " + recorded.figure().value()));
        }
        BigDecimal value = recorded.value();
        boolean within = value.compareTo(known.get().low()) >= 0 && value.compareTo(known.get().high()) <= 0;
        if (!within || recorded.source().isBlank()) {
            return Optional.of(Outcome.refused(within ? Reason.BAD_INPUT : Reason.OUT_OF_RANGE,
                    within ? recorded.source() : Numbers.trimmed(value),
                    Numbers.trimmed(known.get().low()), Numbers.trimmed(known.get().high())));
        }
        return Optional.empty();
    }

    private boolean stands(FigureRecorded figure) {
        var heads = book.snapshot().heads(Subject.of(figure, book.workspace().writer()));
        return heads.size() == 1 && heads.getFirst().fact().equals(Optional.of(figure));
    }
}
