package vn.thamdinh.wire.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.register.Column;
import vn.thamdinh.domain.register.Period;
import vn.thamdinh.domain.register.PresetRow;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.register.Typed;
import vn.thamdinh.domain.unit.UnitId;

/**
 * Reads the rows that a programme brings for one register.
 *
 * @param units  codes of the programme's units
 * @param bodies ids of the bodies that its registers name
 */
record RowSections(RegisterId register, Register.About about, Period period, List<Column> columns, Set<String> units,
                   List<String> bodies) {

    List<PresetRow> rows(Section section) {
        if (!section.has("rows")) {
            return List.of();
        }
        List<PresetRow> rows = new ArrayList<>();
        section.sections("rows").forEach(row -> row(row).ifPresent(rows::add));
        return rows;
    }

    private Optional<PresetRow> row(Section section) {
        Optional<UnitId> unit = about == Register.About.UNIT ? unit(section) : Optional.empty();
        String body = about == Register.About.BODY ? known(section, "body", bodies) : "";
        String when = section.textOr("period", "");
        if (!when.isEmpty() && !period.knows(when)) {
            section.note("period", ProgrammeProblem.NOT_A_CHOICE, when, period.name());
        }
        String row = section.textOr("row", RowKey.ONLY);
        Map<String, String> values = section.section("values").map(this::values).orElse(Map.of());
        String source = section.text("source");
        section.finish();
        return section.readable() ? section.build(() -> new PresetRow(new RegisterRow(
                new RowKey(register, unit, body, when, row), values), source)) : Optional.empty();
    }

    private Optional<UnitId> unit(Section section) {
        String code = section.text("unit");
        if (!units.contains(code)) {
            section.note("unit", ProgrammeProblem.UNKNOWN_UNIT, code);
            return Optional.empty();
        }
        return Optional.of(new UnitId(code));
    }

    private static String known(Section section, String key, List<String> ids) {
        return ids.isEmpty() ? section.text(key) : section.choice(key, ids);
    }

    private Map<String, String> values(Section section) {
        Map<String, String> values = new HashMap<>();
        columns.stream().filter(column -> section.has(column.id())).forEach(column -> {
            String text = section.text(column.id());
            switch (Typed.read(column, text)) {
                case Typed.Value(String stored) -> values.put(column.id(), stored);
                case Typed.Refused(Typed.Fault fault, String wanted) -> refused(section, column, text, fault, wanted);
            }
        });
        section.finish();
        return values;
    }

    private static void refused(Section section, Column column, String text, Typed.Fault fault, String wanted) {
        switch (fault) {
            case NOT_A_DATE -> section.note(column.id(), ProgrammeProblem.NOT_A_DATE, text);
            case NOT_AN_OPTION -> section.note(column.id(), ProgrammeProblem.NOT_A_CHOICE, text, wanted);
            case NOT_YES_OR_NO -> section.note(column.id(), ProgrammeProblem.NOT_A_CHOICE, text, "có, không");
            default -> section.note(column.id(), ProgrammeProblem.NOT_IN_RANGE, text, "0", column.high().toPlainString());
        }
    }
}
