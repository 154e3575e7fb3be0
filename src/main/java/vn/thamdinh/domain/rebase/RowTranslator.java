package vn.thamdinh.domain.rebase;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thamdinh.domain.ledger.RegisterFact.RowDropped;
import vn.thamdinh.domain.ledger.RegisterFact.RowWritten;
import vn.thamdinh.domain.programme.change.Mapping;
import vn.thamdinh.domain.programme.change.Named;
import vn.thamdinh.domain.rebase.Unmapped.Why;
import vn.thamdinh.domain.register.Column;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.Registers;
import vn.thamdinh.domain.register.RowKey;

/** Reads rows of registers of one former programme under the one in force. */
final class RowTranslator {
    private final Mapping mapping;
    private final Registers to;

    RowTranslator(Mapping mapping, Registers to) {
        this.mapping = mapping;
        this.to = to;
    }

    /** A row whose columns were all dropped is dropped with them. */
    Pieces written(RegisterRow row) {
        return register(row.key(), register -> {
            Map<String, String> values = new HashMap<>();
            for (Map.Entry<String, String> value : row.values().entrySet()) {
                Named old = Named.column(row.key().register().value(), value.getKey());
                Optional<String> name = column(old, register);
                Optional<Column> column = name.flatMap(known -> column(register, known));
                if (name.isPresent() && (column.isEmpty() || !column.get().fits(value.getValue()))) {
                    return new Pieces.Failed(column.isEmpty() ? Why.NAME_GONE : Why.RULE_CHANGED, old.id());
                }
                column.ifPresent(known -> values.put(known.id(), value.getValue()));
            }
            return values.isEmpty() ? Pieces.DROPPED
                    : Pieces.Read.of(Piece.of(new RowWritten(new RegisterRow(key(row.key(), register), values))));
        });
    }

    Pieces dropped(RowDropped dropped) {
        return register(dropped.row(), register -> Pieces.Read.of(Piece.of(
                new RowDropped(key(dropped.row(), register), dropped.reason()))));
    }

    private static RowKey key(RowKey old, Register register) {
        return new RowKey(register.id(), old.unit(), old.body(), old.period(), old.row());
    }

    /** Full name of the column; empty where it is dropped. What nobody named stays so called in its register. */
    private Optional<String> column(Named old, Register register) {
        return mapping.others().containsKey(old) ? mapping.of(old)
                : Optional.of(Named.column(register.id().value(), old.id().substring(old.id().indexOf('/') + 1)).id());
    }

    private static Optional<Column> column(Register register, String name) {
        String prefix = register.id().value() + "/";
        return name.startsWith(prefix) ? register.column(name.substring(prefix.length())) : Optional.empty();
    }

    private Pieces register(RowKey key, Function<Register, Pieces> then) {
        String old = key.register().value();
        Optional<String> name = mapping.of(new Named(Named.Kind.REGISTER, old));
        if (name.isEmpty()) {
            return Pieces.DROPPED;
        }
        Optional<Register> register = to.register(new RegisterId(name.get()));
        if (register.isEmpty()) {
            return new Pieces.Failed(Why.NAME_GONE, old);
        }
        if (!key.body().isEmpty() && to.body(key.body()).isEmpty()) {
            return new Pieces.Failed(Why.NAME_GONE, key.body());
        }
        return register.get().period().knows(key.period()) && isAbout(register.get(), key) ? then.apply(register.get())
                : new Pieces.Failed(Why.RULE_CHANGED, old);
    }

    private static boolean isAbout(Register register, RowKey key) {
        return switch (register.about()) {
            case UNIT -> key.unit().isPresent();
            case BODY -> !key.body().isEmpty();
            case ROUND -> key.about().isEmpty();
        };
    }
}
