package vn.thamdinh.usecase.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.Registers;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.register.state.Kept;
import vn.thamdinh.domain.register.state.Reached;
import vn.thamdinh.domain.register.state.Waiting;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.view.HistoryLine;
import vn.thamdinh.usecase.view.Sight;
import vn.thamdinh.usecase.view.Views;

/** The registers of the open round: what stands in them, and the verbs for it. */
public final class RegisterDesk {
    private static final int MOST_HISTORY = 200;

    private final RoundBook book;
    private final Views views;

    public RegisterDesk(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
    }

    /** The programme's registers; none where it keeps none or there is no round. */
    public Registers registers() {
        return book.snapshot().programme().map(programme -> programme.registers()).orElse(Registers.NONE);
    }

    /** What stands in them, but for units that the person at the desk must not see. */
    public Kept kept() {
        return held().without(new Sight(book).recused());
    }

    private Kept held() {
        return book.snapshot().registers().orElseGet(() -> Kept.of(Registers.NONE, List.of(), List.of()));
    }

    /** What is waited for today. */
    public List<Waiting> waiting() {
        return Waiting.on(book.today(), kept());
    }

    /** The keys that a register expects until today. */
    public List<RowKey> expected(Register register) {
        return Waiting.expected(book.today(), register, kept());
    }

    /** How far the targets are reached, in their order; of a year, or of all years together. */
    public List<Reached> reached(Optional<Integer> year) {
        Set<UnitId> hidden = new Sight(book).recused();
        return registers().targets().stream().flatMap(target -> Reached.of(target, held(), book.today(), year).stream())
                .filter(one -> one.unit().filter(hidden::contains).isEmpty()).toList();
    }

    /** Who wrote a row when, and what it said before; latest first. */
    public List<HistoryLine> history(RowKey key) {
        return views.history(Subject.row(key).key(), MOST_HISTORY);
    }

    public WriteRows rows() {
        return new WriteRows(book);
    }

    /** Made-up rows for a rehearsal. */
    public PretendRows pretend() {
        return new PretendRows(book);
    }

    /** Registers as tables, out and in. */
    public RegisterFiles files() {
        return new RegisterFiles(book, this);
    }
}
