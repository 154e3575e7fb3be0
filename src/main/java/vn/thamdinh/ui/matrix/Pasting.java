package vn.thamdinh.ui.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.rule.typing.InputFault;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitNames;
import vn.thamdinh.ui.appraisal.Edit;
import vn.thamdinh.ui.appraisal.ScoreCheck;
import vn.thamdinh.ui.matrix.MatrixModel.Row;

/**
 * Takes a block from a spreadsheet: every cell is checked first, and one bad cell leaves everything as it was. With
 * units' names or codes in its first column the rows may stand in any order, and a header row may name the columns;
 * without, the block goes into the cells from where the cursor stands.
 */
final class Pasting {

    /** Columns that sheets have beside the numbers, and that say nothing new. */
    private static final Set<String> KNOWN = Set.of("stt", "tt", "huyen", "ubnd cap huyen", "cap huyen", "district",
            "ten don vi", "don vi", "ma don vi", "xa", "ten xa", "ma xa", "ubnd cap xa", "diem toi da", "unit", "code");
    private static final Set<String> REASONS = Set.of("ly do", "giai trinh", "ghi chu", "reason", "note");

    private final MatrixModel model;
    private final Map<String, String> headings;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Row, Map<String, String>> taken = new LinkedHashMap<>();

    private Pasting(MatrixModel model, Map<String, String> labels) {
        this.model = model;
        this.headings = new HashMap<>();
        model.inputs().stream().map(RuleInput::name).forEach(name -> headings.put(Folding.key(name), name));
        labels.forEach((name, label) -> headings.put(Folding.key(label), name));
        REASONS.forEach(word -> headings.put(word, MatrixModel.REASON));
    }

    /**
     * Pastes into the model, whole or not at all.
     *
     * @param labels what people call the columns, by name
     * @param row    from which row on a block without units is taken
     * @param column from which typed column on
     * @return everything that is wrong; empty if the block was taken
     */
    static List<Problem> into(MatrixModel model, Map<String, String> labels, String text, int row, int column) {
        return new Pasting(model, labels).take(PastedBlock.of(text).rows(), row, column);
    }

    private List<Problem> take(List<List<String>> block, int row, int column) {
        var names = new UnitNames(model.rows().stream().map(Row::unit).toList());
        long known = block.stream().filter(cells -> !names.find(cells.getFirst()).isEmpty()).count();
        boolean named = known > 0 && known * 2 >= block.size();
        if (named) {
            named(block, names);
        } else {
            placed(block, row, column);
        }
        judge();
        if (problems.isEmpty() && !taken.isEmpty()) {
            model.remember();
            taken.forEach((where, cells) -> cells.forEach((name, text) -> model.put(where, name, text)));
        }
        return List.copyOf(problems);
    }

    private void named(List<List<String>> block, UnitNames names) {
        boolean header = names.find(block.getFirst().getFirst()).isEmpty()
                && block.getFirst().stream().anyMatch(cell -> headings.containsKey(Folding.key(cell))
                        || KNOWN.contains(Folding.key(cell)));
        List<Optional<String>> columns = header ? headed(block.getFirst()) : ordered(block);
        for (int i = header ? 1 : 0; i < block.size(); i++) {
            List<String> cells = block.get(i);
            List<Unit> found = names.find(cells.getFirst());
            if (found.size() != 1) {
                problems.add(Problem.said(place(i), "", cells.getFirst(),
                        found.isEmpty() ? "matrix.unknown-unit" : "matrix.ambiguous-unit", cells.getFirst()));
            } else {
                Row row = rowOf(found.getFirst());
                if (taken.containsKey(row)) {
                    problems.add(Problem.said(place(i), "", cells.getFirst(), "matrix.unit-twice", cells.getFirst()));
                }
                fill(row, cells, columns);
            }
        }
    }

    private List<Optional<String>> headed(List<String> header) {
        List<Optional<String>> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String key = Folding.key(header.get(i));
            boolean empty = i == 0 || KNOWN.contains(key) || key.isEmpty();
            if (!empty && !headings.containsKey(key)) {
                problems.add(Problem.said(place(0), header.get(i), "", "matrix.unknown-column", header.get(i)));
            }
            columns.add(empty ? Optional.empty() : Optional.ofNullable(headings.get(key)));
        }
        return columns;
    }

    /** Without a header the columns stand in the table's order, after the unit. */
    private List<Optional<String>> ordered(List<List<String>> block) {
        int widest = block.stream().mapToInt(List::size).max().orElse(0);
        List<Optional<String>> columns = new ArrayList<>(List.of(Optional.empty()));
        model.columns().forEach(name -> columns.add(Optional.of(name)));
        if (widest > columns.size()) {
            problems.add(Problem.said(place(0), "", "", "matrix.too-wide", Integer.toString(widest),
                    Integer.toString(columns.size())));
        }
        return columns;
    }

    private void placed(List<List<String>> block, int row, int column) {
        boolean header = !block.isEmpty() && block.getFirst().stream()
                .allMatch(cell -> headings.containsKey(Folding.key(cell)));
        List<List<String>> cells = header ? block.subList(1, block.size()) : block;
        int widest = cells.stream().mapToInt(List::size).max().orElse(0);
        if (row + cells.size() > model.rows().size()) {
            problems.add(Problem.said(place(0), "", "", "matrix.too-long", Integer.toString(cells.size()),
                    Integer.toString(model.rows().size() - row)));
        } else if (!header && column + widest > model.columns().size()) {
            problems.add(Problem.said(place(0), "", "", "matrix.too-wide", Integer.toString(widest),
                    Integer.toString(model.columns().size() - column)));
        } else {
            List<Optional<String>> columns = header
                    ? block.getFirst().stream().map(cell -> Optional.of(headings.get(Folding.key(cell)))).toList()
                    : model.columns().stream().skip(column).map(Optional::of).toList();
            for (int i = 0; i < cells.size(); i++) {
                fill(model.rows().get(row + i), cells.get(i), columns);
            }
        }
    }

    private void fill(Row row, List<String> cells, List<Optional<String>> columns) {
        Map<String, String> texts = taken.computeIfAbsent(row, _ -> new LinkedHashMap<>());
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            String text = cells.get(i);
            columns.get(i).ifPresent(name -> texts.put(name, text));
        }
    }

    /** What is still missing may be typed afterwards; what is wrong may not come in. */
    private void judge() {
        taken.forEach((row, cells) -> {
            Map<String, String> typed = new HashMap<>(model.shown(row).typed());
            typed.putAll(cells);
            typed.remove(MatrixModel.REASON);
            if (model.check(row, new Edit(typed, "")) instanceof ScoreCheck.BadInputs bad) {
                bad.reading().problems().stream().filter(problem -> problem.fault() != InputFault.EMPTY
                                && problem.fault() != InputFault.NOT_RECORDED)
                        .forEach(problem -> problems.add(model.of(row, problem)));
            }
        });
    }

    private Row rowOf(Unit unit) {
        return model.rows().stream().filter(row -> row.unit().equals(unit)).findFirst().orElseThrow();
    }

    private static String place(int index) {
        return "#" + (index + 1);
    }
}
