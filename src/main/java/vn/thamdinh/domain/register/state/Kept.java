package vn.thamdinh.domain.register.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.register.PresetRow;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.Registers;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.unit.UnitId;

/** All rows of all registers: the programme's own, with what people wrote in their place. */
public final class Kept {
    private final Registers registers;
    private final List<UnitId> units;
    private final Map<RegisterId, List<KeptRow>> rows;

    private Kept(Registers registers, List<UnitId> units, Map<RegisterId, List<KeptRow>> rows) {
        this.registers = registers;
        this.units = List.copyOf(units);
        this.rows = rows;
    }

    /**
     * @param units in the programme's order
     * @param stood what people said; of rows of unknown registers nothing is made
     */
    public static Kept of(Registers registers, List<UnitId> units, Collection<Stood> stood) {
        Map<RegisterId, Map<RowKey, Stood>> said = new HashMap<>();
        stood.forEach(one -> said.computeIfAbsent(one.key().register(), _ -> new HashMap<>()).put(one.key(), one));
        Map<String, Integer> order = new HashMap<>();
        units.forEach(unit -> order.put(unit.code(), order.size()));
        registers.bodies().forEach(body -> order.put(body.id(), order.size()));
        Map<RegisterId, List<KeptRow>> rows = new LinkedHashMap<>();
        for (Register register : registers.registers()) {
            rows.put(register.id(), rows(register, said.getOrDefault(register.id(), Map.of()), order));
        }
        return new Kept(registers, units, rows);
    }

    private static List<KeptRow> rows(Register register, Map<RowKey, Stood> said, Map<String, Integer> order) {
        Map<RowKey, Integer> place = new HashMap<>();
        List<KeptRow> rows = new ArrayList<>();
        for (PresetRow preset : register.presets()) {
            place.put(preset.row().key(), place.size());
            if (!said.containsKey(preset.row().key())) {
                rows.add(row(register, preset.row(), KeptRow.Origin.PROGRAMME, false, preset.source()));
            }
        }
        said.values().forEach(one -> {
            List<RegisterRow> values = one.values().stream().flatMap(Optional::stream).toList();
            if (!values.isEmpty()) {
                rows.add(row(register, values.getFirst(), KeptRow.Origin.WRITTEN, one.values().size() > 1, ""));
            }
        });
        rows.sort(Comparator.comparing((KeptRow row) -> order.getOrDefault(row.row().key().about(), Integer.MAX_VALUE))
                .thenComparing(row -> row.row().key().about())
                .thenComparing(row -> row.row().key().period())
                .thenComparing(row -> place.getOrDefault(row.row().key(), Integer.MAX_VALUE))
                .thenComparing(row -> row.row().key().row(), Kept::byNumbers));
        return List.copyOf(rows);
    }

    /** Names that end with a number come in the order of their numbers. */
    private static int byNumbers(String one, String other) {
        int shorter = Integer.compare(one.length(), other.length());
        boolean same = one.replaceAll("[0-9]+$", "").equals(other.replaceAll("[0-9]+$", ""));
        return same && shorter != 0 ? shorter : one.compareTo(other);
    }

    private static KeptRow row(Register register, RegisterRow row, KeptRow.Origin origin, boolean contradicted,
                               String source) {
        return new KeptRow(row, origin, contradicted, register.broken(row), !contradicted && register.isComplete(row),
                source);
    }

    /** The same without some units. */
    public Kept without(Set<UnitId> hidden) {
        if (hidden.isEmpty()) {
            return this;
        }
        Map<RegisterId, List<KeptRow>> left = new LinkedHashMap<>();
        rows.forEach((register, all) -> left.put(register, all.stream()
                .filter(row -> row.row().key().unit().filter(hidden::contains).isEmpty()).toList()));
        return new Kept(registers, units.stream().filter(unit -> !hidden.contains(unit)).toList(), left);
    }

    public Registers registers() {
        return registers;
    }

    /** The units whose rows they are, in the programme's order. */
    public List<UnitId> units() {
        return units;
    }

    /** The rows of a register: by unit or body, then by period, then the programme's before later ones. */
    public List<KeptRow> rows(RegisterId register) {
        return rows.getOrDefault(register, List.of());
    }

    /** The row of that key. */
    public Optional<KeptRow> row(RowKey key) {
        return rows(key.register()).stream().filter(row -> row.row().key().equals(key)).findFirst();
    }
}
