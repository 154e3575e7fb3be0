package vn.thamdinh.ui.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.register.state.KeptRow;
import vn.thamdinh.domain.register.state.Waiting;

/**
 * How far a register has come.
 *
 * @param complete expected rows that are complete
 * @param expected rows that it expects until today; 0 where nobody counts them
 * @param rows     rows that stand
 * @param overdue  rows that are late
 * @param flagged  rows that break a check
 */
record RegisterItem(Register register, long complete, int expected, int rows, int overdue, int flagged) {

    static List<RegisterItem> of(RegisterPort.Data data) {
        return data.programme().registers().registers().stream().map(register -> of(data, register)).toList();
    }

    private static RegisterItem of(RegisterPort.Data data, Register register) {
        List<KeptRow> rows = data.kept().rows(register.id());
        Set<RowKey> complete = new HashSet<>();
        rows.stream().filter(KeptRow::complete).forEach(row -> complete.add(row.row().key()));
        List<RowKey> expected = data.expected().getOrDefault(register.id(), List.of());
        int overdue = (int) data.waiting().stream().filter(one -> one.state() == Waiting.State.OVERDUE
                && one.register().id().equals(register.id())).count();
        return new RegisterItem(register, expected.stream().filter(complete::contains).count(), expected.size(),
                rows.size(), overdue, (int) rows.stream().filter(row -> !row.flags().isEmpty()).count());
    }

    double part() {
        return expected == 0 ? rows > 0 ? 1 : 0 : (double) complete / expected;
    }
}
