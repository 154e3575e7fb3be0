package vn.thamdinh.usecase.dossier;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.ledger.EligibilityFact.PastRecognition;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/** Writes down what became of a unit in an earlier year, as a paper says; one line for each year. */
public final class RecordRecognition {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private final RoundBook book;

    public RecordRecognition(RoundBook book) {
        this.book = book;
    }

    /**
     * Puts the line in place of the one that stood for the year; what stands already is not written again.
     *
     * @param year       2000 to 2100
     * @param recognised whether it was recognised, or taken off the list
     * @param title      what for; not blank
     * @param paper      number and date of the paper; not blank
     */
    public Outcome<Saved> record(UnitId unit, int year, boolean recognised, String title, String paper) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        if (programme.get().unit(unit).isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, unit.code());
        }
        if (book.isHidden(unit)) {
            return Outcome.refused(Reason.RECUSED, programme.get().unit(unit).get().fullName());
        }
        if (year < EARLIEST || year > LATEST) {
            return Outcome.refused(Reason.OUT_OF_RANGE, Integer.toString(year), Integer.toString(EARLIEST),
                    Integer.toString(LATEST));
        }
        if (title.isBlank() || paper.isBlank()) {
            return Outcome.refused(Reason.TEXT_NEEDED, Integer.toString(year));
        }
        var fact = new PastRecognition(unit, year, recognised, title.strip(), paper.strip());
        List<Entry> heads = book.snapshot().heads(Subject.of(fact, book.workspace().writer()));
        boolean stands = heads.size() == 1 && heads.getFirst().fact().equals(Optional.of(fact));
        return stands ? Outcome.done(new Saved(heads.getFirst().header().time().instant()))
                : book.append(List.of(fact));
    }
}
