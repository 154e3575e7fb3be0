package vn.thamdinh.usecase.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.RegisterFact.RowDropped;
import vn.thamdinh.domain.ledger.RegisterFact.RowWritten;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.register.Period;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.register.RowReading;
import vn.thamdinh.domain.register.state.KeptRow;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.OwnKey;

/** Writes, changes and takes out rows of registers. */
public final class WriteRows {
    private final RoundBook book;

    WriteRows(RoundBook book) {
        this.book = book;
    }

    /** A name for a new row: a fresh one where a unit has many, else the only one. */
    public RowKey keyOfNew(Register register, Optional<UnitId> unit, String body, String period) {
        boolean named = register.many() || register.period() == Period.ON_DEMAND;
        return new RowKey(register.id(), unit, body, period, named ? OwnKey.next(book) : RowKey.ONLY);
    }

    /** What the register makes of typed values; refused where it does not know such a row. */
    public Outcome<RowReading> read(RowKey key, Map<String, String> typed) {
        return register(key).<Outcome<RowReading>>map(register -> Outcome.done(RowReading.of(register, key, typed)))
                .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, key.register() + " " + key.about()));
    }

    /**
     * Stores a row in place of what it said before; nothing where it says the same. What cannot be read or breaks a check
     * that refuses is refused with the column and the text, or the check's words.
     */
    public Outcome<Saved> write(RowKey key, Map<String, String> typed) {
        if (isHidden(key)) {
            return Outcome.refused(Reason.RECUSED);
        }
        return read(key, typed).then(reading -> reading.stands() ? writeAll(List.of(reading.row())) : refusal(reading));
    }

    private static <T> Outcome<T> refusal(RowReading reading) {
        if (!reading.faults().isEmpty()) {
            RowReading.CellFault fault = reading.faults().getFirst();
            return Outcome.refused(Reason.CELL_REFUSED, fault.column().title(), fault.typed(),
                    fault.why().fault().name(), fault.why().wanted());
        }
        return reading.refused().isEmpty() ? Outcome.refused(Reason.ROW_EMPTY)
                : Outcome.refused(Reason.ROW_REFUSED, reading.refused().getFirst().text());
    }

    /** Stores rows that were read before, all or none; those that say what stands are left as they are. */
    public Outcome<Saved> writeAll(List<RegisterRow> rows) {
        List<Fact> changed = new ArrayList<>();
        for (RegisterRow row : rows) {
            if (register(row.key()).isEmpty()) {
                return Outcome.refused(Reason.NOT_FOUND, row.key().register() + " " + row.key().about());
            }
            if (!isOpen(row.key())) {
                return Outcome.refused(Reason.NO_RIGHT);
            }
            if (!standing(row.key()).map(kept -> !kept.contradicted() && kept.row().equals(row)).orElse(false)) {
                changed.add(new RowWritten(row));
            }
        }
        return changed.isEmpty() ? Outcome.done(new Saved(book.savedAt())) : book.append(changed);
    }

    /** Takes a row out; its history stays. */
    public Outcome<Saved> drop(RowKey key, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(Reason.REASON_NEEDED);
        }
        if (isHidden(key) || !isOpen(key)) {
            return Outcome.refused(isHidden(key) ? Reason.RECUSED : Reason.NO_RIGHT);
        }
        return standing(key).isEmpty() ? Outcome.refused(Reason.NOT_FOUND, key.row())
                : book.append(List.of(new RowDropped(key, reason)));
    }

    /** Whether the person at the desk may write the row. */
    public boolean permits(RowKey key) {
        return book.permits(new RowDropped(key, "?")) && isOpen(key) && !isHidden(key);
    }

    /** Nobody writes over a row that he must not see. */
    private boolean isHidden(RowKey key) {
        return key.unit().filter(book::isHidden).isPresent();
    }

    /** Whether units write the register too, or the secretariat is at the desk: it alone writes rows about no unit. */
    private boolean isOpen(RowKey key) {
        return register(key.register()).filter(register -> register.keeper() == Register.Keeper.SECRETARIAT).isEmpty()
                || book.permits(new RowDropped(new RowKey(key.register(), Optional.empty(), "", "", RowKey.ONLY), "?"));
    }

    private Optional<KeptRow> standing(RowKey key) {
        return book.snapshot().registers().flatMap(kept -> kept.row(key));
    }

    /** The register, where it knows such a unit, body and period. */
    private Optional<Register> register(RowKey key) {
        return book.snapshot().programme().flatMap(programme -> programme.registers().register(key.register())
                .filter(register -> fits(programme, register, key)));
    }

    private static boolean fits(Programme programme, Register register, RowKey key) {
        boolean about = switch (register.about()) {
            case UNIT -> key.unit().filter(unit -> programme.unit(unit).isPresent() && register.concerns(unit)).isPresent();
            case BODY -> programme.registers().body(key.body()).isPresent();
            case ROUND -> key.unit().isEmpty() && key.body().isEmpty();
        };
        boolean named = register.many() || register.period() == Period.ON_DEMAND || key.row().equals(RowKey.ONLY);
        return about && named && register.period().knows(key.period());
    }

    /** The register of that id. */
    Optional<Register> register(RegisterId id) {
        return book.snapshot().programme().flatMap(programme -> programme.registers().register(id));
    }
}
