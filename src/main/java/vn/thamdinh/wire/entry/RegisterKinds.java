package vn.thamdinh.wire.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.ledger.RegisterFact.RowDropped;
import vn.thamdinh.domain.ledger.RegisterFact.RowWritten;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.Fields;

/** Bodies about rows of registers. */
final class RegisterKinds {

    static final List<FactKind<?>> ALL = List.of(
            new FactKind<>("row-written.1", RowWritten.class, f -> written(f.row()),
                    t -> new RowWritten(new RegisterRow(key(t), t.textMap("values")))),
            new FactKind<>("row-dropped.1", RowDropped.class, f -> dropped(f),
                    t -> new RowDropped(key(t), t.text("reason"))));

    private RegisterKinds() {
    }

    private static Map<String, Object> written(RegisterRow row) {
        Map<String, Object> tree = toTree(row.key());
        tree.put("values", row.values());
        return tree;
    }

    private static Map<String, Object> dropped(RowDropped dropped) {
        Map<String, Object> tree = toTree(dropped.row());
        tree.put("reason", dropped.reason());
        return tree;
    }

    private static Map<String, Object> toTree(RowKey key) {
        return new HashMap<>(Map.of("register", key.register().value(), "unit", key.unit().map(UnitId::code).orElse(""),
                "body", key.body(), "period", key.period(), "row", key.row()));
    }

    private static RowKey key(Fields tree) {
        return new RowKey(new RegisterId(tree.text("register")),
                Optional.of(tree.text("unit")).filter(unit -> !unit.isEmpty()).map(UnitId::new), tree.text("body"),
                tree.text("period"), tree.text("row"));
    }
}
