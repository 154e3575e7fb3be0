package vn.thamdinh.usecase.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.SurveyFact.TransactionsCounted;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.survey.TransactionCount;
import vn.thamdinh.domain.survey.export.ReturnProblem;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.survey.TransactionsReader;

/** Takes over how many transactions units had, by procedure and year; a file with any problem is refused whole. */
public final class ImportTransactions {

    private final RoundBook book;

    public ImportTransactions(RoundBook book) {
        this.book = book;
    }

    /**
     * What came of it.
     *
     * @param taken     counts that are new or different
     * @param unchanged counts that stood already
     * @param problems  where there are any nothing was taken
     */
    public record Taken(int taken, int unchanged, List<ReturnProblem> problems) {
        public Taken {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Takes a file over.
     *
     * @param year of the counts where no column says it
     */
    public Outcome<Taken> take(ExportFile file, OptionalInt year) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        List<ReturnProblem> problems = new ArrayList<>(file.reading().problems());
        List<TransactionCount> counts = List.of();
        if (problems.isEmpty()) {
            TransactionsReader reading = TransactionsReader.read(file.reading().table(), programme.get(), year);
            problems.addAll(reading.problems());
            counts = reading.counts();
        }
        return problems.isEmpty() ? store(counts) : Outcome.done(new Taken(0, 0, problems));
    }

    /** Enters one count. */
    public Outcome<Taken> enter(TransactionCount count) {
        boolean known = book.snapshot().programme().flatMap(programme -> programme.unit(count.unit())).isPresent();
        return known ? store(List.of(count)) : Outcome.refused(Reason.NOT_FOUND, count.unit().code());
    }

    private Outcome<Taken> store(List<TransactionCount> counts) {
        List<Fact> changed = counts.stream().<Fact>map(TransactionsCounted::new).filter(fact -> !stands(fact)).toList();
        var taken = new Taken(changed.size(), counts.size() - changed.size(), List.of());
        return changed.isEmpty() ? Outcome.done(taken) : book.append(changed).then(_ -> Outcome.done(taken));
    }

    private boolean stands(Fact fact) {
        List<Entry> heads = book.snapshot().heads(Subject.of(fact, book.workspace().writer()));
        return heads.size() == 1 && heads.getFirst().fact().equals(Optional.of(fact));
    }
}
