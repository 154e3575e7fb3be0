package vn.thamdinh.wire.programme;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thamdinh.domain.unit.FormerName;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitHistory;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.sheet.CsvTable;

/** Reads the assessed units and checks them against the list of all units, where there is one. */
final class UnitsFile {
    private static final List<String> COLUMNS = List.of("code", "prefix", "name", "district", "aliases", "note");
    private static final List<String> ALL_COLUMNS = List.of("code", "prefix", "name", "district");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern FORMER = Pattern.compile("(.+?)\\s*\\(([0-9/]+)\\)");

    private final ProgrammeFiles files;
    private final Problems problems;
    private final Set<String> districts;

    UnitsFile(ProgrammeFiles files, Problems problems, Set<String> districts) {
        this.files = files;
        this.problems = problems;
        this.districts = districts;
    }

    /** The assessed units in the order of their lines. */
    List<Unit> units(int unitsInProvince) {
        List<Unit> units = new ArrayList<>();
        for (CsvTable.Row row : rows(ProgrammeFiles.UNITS, COLUMNS)) {
            int order = units.size() + 1;
            problems.build(ProgrammeFiles.UNITS, row.line(), "", () -> unit(row, order)).ifPresent(units::add);
        }
        checkAllUnits(units, unitsInProvince);
        return units;
    }

    private static Unit unit(CsvTable.Row row, int order) {
        return new Unit(new UnitId(row.cell("code")), order, row.cell("prefix"), row.cell("name"),
                new UnitId(row.cell("district")), several(row, "aliases").toList(), row.cell("note"), history(row));
    }

    private static UnitHistory history(CsvTable.Row row) {
        return new UnitHistory(day(row.cell("from")), day(row.cell("until")),
                several(row, "predecessors").map(UnitId::new).toList(),
                several(row, "successors").map(UnitId::new).toList(),
                several(row, "formerNames").map(UnitsFile::formerName).toList());
    }

    /** "Xã Đăk Ơ (30/06/2025)": a name and its last day. */
    private static FormerName formerName(String text) {
        Matcher parts = FORMER.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a name and a day in brackets: " + text);
        }
        return new FormerName(parts.group(1), day(parts.group(2)).orElseThrow());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip(), DAY));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a day like 30/06/2025: " + text);
        }
    }

    private static Stream<String> several(CsvTable.Row row, String column) {
        return Stream.of(row.cell(column).split("\\|")).map(String::strip).filter(text -> !text.isEmpty());
    }

    private void checkAllUnits(List<Unit> units, int unitsInProvince) {
        if (files.text(ProgrammeFiles.ALL_UNITS).isEmpty()) {
            return;
        }
        List<String> codes = rows(ProgrammeFiles.ALL_UNITS, ALL_COLUMNS).stream().map(row -> row.cell("code")).toList();
        if (codes.size() != unitsInProvince) {
            problems.add(ProgrammeFiles.ALL_UNITS, 0, "", ProgrammeProblem.UNIT_COUNT,
                    Integer.toString(unitsInProvince), Integer.toString(codes.size()));
        }
        for (Unit unit : units) {
            if (!codes.contains(unit.id().code())) {
                problems.add(ProgrammeFiles.UNITS, unit.order() + 1, "code", ProgrammeProblem.UNKNOWN_UNIT,
                        unit.id().code());
            }
        }
    }

    private List<CsvTable.Row> rows(String path, List<String> columns) {
        if (files.text(path).isEmpty()) {
            problems.add(path, 0, "", ProgrammeProblem.MISSING_FILE);
            return List.of();
        }
        CsvTable table = CsvTable.parse(files.text(path).orElseThrow());
        table.faults().forEach(fault -> problems.add(path, fault.line(), "", ProgrammeProblem.SYNTAX, fault.detail()));
        if (!checkHeader(path, columns, table)) {
            return List.of();
        }
        Names codes = new Names(problems, path);
        for (CsvTable.Row row : table.rows()) {
            codes.take(row.cell("code"), row.line(), "code");
            if (!districts.contains(row.cell("district"))) {
                problems.add(path, row.line(), "district", ProgrammeProblem.UNKNOWN_DISTRICT, row.cell("district"));
            }
        }
        return table.rows();
    }

    private boolean checkHeader(String path, List<String> columns, CsvTable table) {
        List<String> missing = columns.stream().filter(column -> !table.header().contains(column)).toList();
        missing.forEach(column -> problems.add(path, 1, column, ProgrammeProblem.MISSING_KEY, column));
        table.header().stream().filter(column -> !columns.contains(column) && !UnitsTable.HISTORY.contains(column))
                .forEach(column -> problems.add(path, 1, column, ProgrammeProblem.UNKNOWN_KEY, column));
        return missing.isEmpty();
    }
}
