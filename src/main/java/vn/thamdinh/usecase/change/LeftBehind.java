package vn.thamdinh.usecase.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.thamdinh.domain.ledger.RegisterFact.RowWritten;
import vn.thamdinh.domain.programme.change.Mapping;
import vn.thamdinh.domain.programme.change.Named;
import vn.thamdinh.domain.register.Column;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.change.DryRun.LeftRows;

/** Counts rows of registers that a mapping drops. */
final class LeftBehind {
    private LeftBehind() {
    }

    static List<LeftRows> of(Snapshot before, Mapping mapping) {
        List<LeftRows> left = new ArrayList<>();
        for (Register register : before.programme().orElseThrow().registers().registers()) {
            String id = register.id().value();
            if (mapping.of(new Named(Named.Kind.REGISTER, id)).isEmpty()) {
                add(left, id, register.title(), rows(before, register).count());
                continue;
            }
            for (Column column : register.columns()) {
                Named named = Named.column(id, column.id());
                if (mapping.of(named).isEmpty()) {
                    add(left, named.id(), register.title() + ": " + column.title(),
                            rows(before, register).filter(row -> !row.value(column.id()).isEmpty()).count());
                }
            }
        }
        return left;
    }

    private static void add(List<LeftRows> left, String name, String title, long rows) {
        if (rows > 0) {
            left.add(new LeftRows(name, title, (int) rows));
        }
    }

    private static Stream<RegisterRow> rows(Snapshot before, Register register) {
        return before.standing(RowWritten.class).map(one -> one.fact().row())
                .filter(row -> row.key().register().equals(register.id()));
    }
}
