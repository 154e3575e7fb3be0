package vn.thamdinh.ui.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.scoring.Cell;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.ui.common.Figures;

/**
 * One line of the table that sets the stages of a component side by side.
 *
 * @param labelKey   message key of the stage's words
 * @param argument   what those words name, or empty
 * @param difference against the nearest stage before that has points
 * @param writing    whether it is the line that the person at the desk writes
 * @param conflict   whether scores that contradict each other stand here
 */
record StageRow(String labelKey, String argument, Optional<BigDecimal> points, Optional<BigDecimal> difference,
                String reason, boolean writing, boolean conflict) {

    static List<StageRow> of(OpenUnit open, WritingAs as, ComponentId component) {
        List<StageRow> rows = new ArrayList<>();
        add(rows, "appraisal.stage.self", "", open.sheet().self().cell(component), as.stage() == Stage.SELF);
        add(rows, "appraisal.stage.verify", "", open.sheet().verify().cell(component), as.stage() == Stage.VERIFY);
        if (!open.panel().isEmpty()) {
            rows.add(row(rows, "appraisal.stage.members", Integer.toString(open.panel().size()),
                    open.proposal(component), "", false));
        }
        if (as.stage() == Stage.APPRAISE) {
            boolean own = as.name().isEmpty();
            add(rows, own ? "appraisal.stage.mine" : "appraisal.stage.member", as.name(), open.cell(as, component),
                    true);
        }
        add(rows, "appraisal.stage.agree", "", open.sheet().agreed().cell(component), as.stage() == Stage.AGREE);
        return List.copyOf(rows);
    }

    /** The points of the stage before the one that is written, which a reason is asked against. */
    static Optional<BigDecimal> previous(OpenUnit open, WritingAs as, ComponentId component) {
        Optional<BigDecimal> self = points(open.sheet().self().cell(component));
        Optional<BigDecimal> verify = points(open.sheet().verify().cell(component)).or(() -> self);
        return switch (as.stage()) {
            case SELF -> Optional.empty();
            case VERIFY -> self;
            case APPRAISE -> verify;
            case AGREE -> open.proposal(component).or(() -> verify);
        };
    }

    private static void add(List<StageRow> rows, String key, String argument, Cell cell, boolean writing) {
        StageRow row = row(rows, key, argument, points(cell), cell.value().map(GivenScore::reason).orElse(""), writing);
        rows.add(cell.isConflict() ? new StageRow(row.labelKey, row.argument, row.points, row.difference,
                against(cell), row.writing, true) : row);
    }

    private static StageRow row(List<StageRow> before, String key, String argument, Optional<BigDecimal> points,
                                String reason, boolean writing) {
        Optional<BigDecimal> previous = before.reversed().stream().flatMap(row -> row.points.stream()).findFirst();
        Optional<BigDecimal> difference = points.flatMap(value -> previous.map(value::subtract));
        return new StageRow(key, argument, points, difference, reason, writing, false);
    }

    /** The scores that contradict each other, as "2 ↔ 1,5". */
    private static String against(Cell cell) {
        return cell.heads().stream().map(score -> Figures.points(score.points())).collect(Collectors.joining(" ↔ "));
    }

    private static Optional<BigDecimal> points(Cell cell) {
        return cell.value().map(GivenScore::points);
    }
}
