package vn.thamdinh.domain.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a register makes of a row that was typed.
 *
 * @param row     the row; complete only where nothing is refused
 * @param faults  cells that nothing can be made of
 * @param refused checks that it breaks and that no row may break
 * @param flags   checks that it breaks and that are only marked
 */
public record RowReading(RegisterRow row, List<CellFault> faults, List<RowCheck> refused, List<RowCheck> flags) {
    /** A cell that nothing can be made of. */
    public record CellFault(Column column, String typed, Typed.Refused why) {
    }

    public RowReading {
        faults = List.copyOf(faults);
        refused = List.copyOf(refused);
        flags = List.copyOf(flags);
    }

    /** Reads a row; columns that the register does not have are left out. */
    public static RowReading of(Register register, RowKey key, Map<String, String> typed) {
        Map<String, String> values = new LinkedHashMap<>();
        List<CellFault> faults = new ArrayList<>();
        for (Column column : register.columns()) {
            String text = typed.getOrDefault(column.id(), "");
            switch (Typed.read(column, text)) {
                case Typed.Value(String stored) when stored.isEmpty() -> { }
                case Typed.Value(String stored) -> values.put(column.id(), stored);
                case Typed.Refused why -> faults.add(new CellFault(column, text, why));
            }
        }
        var row = new RegisterRow(key, values);
        List<RowCheck> broken = register.broken(row);
        return new RowReading(row, faults, broken.stream().filter(RowCheck::refuses).toList(),
                broken.stream().filter(check -> !check.refuses()).toList());
    }

    /** Whether the row can be kept. */
    public boolean stands() {
        return faults.isEmpty() && refused.isEmpty() && !row.values().isEmpty();
    }
}
