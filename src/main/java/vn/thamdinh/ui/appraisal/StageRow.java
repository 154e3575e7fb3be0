package vn.thamdinh.ui.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleResult;
import vn.thamdinh.domain.scoring.Cell;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.input.Workings;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.UnitSheet;

/**
 * One line of the table that sets the stages of a component side by side.
 *
 * @param labelKey   message key of the stage's words
 * @param argument   what those words name, or empty
 * @param difference against the nearest stage before that has points
 * @param working    how the points come from what was declared; empty where points were typed
 * @param sort       what kind of line it is
 * @param said       what the unit explains, where the line is its explanation
 * @param official   whether its points are the official ones: those of the latest stage that has any
 */
record StageRow(String labelKey, String argument, Optional<BigDecimal> points, Optional<BigDecimal> difference,
                String reason, String working, Sort sort, Optional<UnitSheet.Explanation> said, boolean official) {

    private StageRow(String labelKey, String argument, Optional<BigDecimal> points, Optional<BigDecimal> difference,
                     String reason, String working, Sort sort, boolean official) {
        this(labelKey, argument, points, difference, reason, working, sort, Optional.empty(), official);
    }

    /** What kind of line it is. */
    enum Sort {
        /** A stage of its own. */
        STAGE,
        /** One member's part of the appraisal. */
        MEMBER,
        /** The line that the person at the desk writes. */
        WRITING,
        /** What the unit explains. */
        EXPLANATION,
        /** Scores that contradict each other stand here. */
        CONFLICT
    }

    static List<StageRow> of(OpenUnit open, WritingAs as, ComponentId id) {
        return new Table(open, as, open.programme().criteria().component(id).orElseThrow()).rows();
    }

    /** The points of the stage before the one that is written, which a reason is asked against. */
    static Optional<BigDecimal> previous(OpenUnit open, WritingAs as, ComponentId component) {
        Optional<BigDecimal> self = points(open.sheet().self().cell(component));
        Optional<BigDecimal> verify = points(open.sheet().verify().cell(component)).or(() -> self);
        return switch (as.stage()) {
            case SELF -> Optional.empty();
            case VERIFY -> self;
            case APPRAISE -> verify;
            case REAPPRAISE -> open.proposal(component).or(() -> verify);
            case AGREE -> points(open.sheet().again().cell(component)).or(() -> open.proposal(component))
                    .or(() -> verify);
        };
    }

    private static Optional<BigDecimal> points(Cell cell) {
        return cell.value().map(GivenScore::points);
    }

    private StageRow asOfficial() {
        return new StageRow(labelKey, argument, points, difference, reason, working, sort, true);
    }

    /** The work of setting the lines one below the other. */
    private static final class Table {
        private final OpenUnit open;
        private final WritingAs as;
        private final Component component;
        private final List<StageRow> rows = new ArrayList<>();
        private Optional<BigDecimal> before = Optional.empty();

        private Table(OpenUnit open, WritingAs as, Component component) {
            this.open = open;
            this.as = as;
            this.component = component;
        }

        private List<StageRow> rows() {
            stage("appraisal.stage.self", Stage.SELF, open.sheet().self());
            stage("appraisal.stage.verify", Stage.VERIFY, open.sheet().verify());
            members();
            if (open.seesAll()) {
                rows.add(new StageRow("appraisal.stage.members", Integer.toString(open.panel().size()),
                        open.proposal(component.id()), difference(open.proposal(component.id())), "", "", Sort.STAGE,
                        false));
                before = open.proposal(component.id()).or(() -> before);
            }
            open.sheet().explained().getOrDefault(component.id(), List.of()).forEach(said ->
                    rows.add(new StageRow("appraisal.stage.explanation", "", Optional.empty(), Optional.empty(), "",
                            "", Sort.EXPLANATION, Optional.of(said), false)));
            stage("appraisal.stage.reappraise", Stage.REAPPRAISE, open.sheet().again());
            stage("appraisal.stage.agree", Stage.AGREE, open.sheet().agreed());
            IntStream.range(0, rows.size()).boxed().filter(i -> rows.get(i).points.isPresent()
                            && rows.get(i).labelKey.matches("appraisal.stage.(self|verify|members|reappraise|agree)"))
                    .reduce((one, later) -> later).ifPresent(i -> rows.set(i, rows.get(i).asOfficial()));
            return List.copyOf(rows);
        }

        /** The own sheet or the one that is typed in, and those of others as far as they may be seen. */
        private void members() {
            boolean own = as.stage() == Stage.APPRAISE;
            if (own) {
                boolean mine = as.name().isEmpty();
                rows.add(row(mine ? "appraisal.stage.mine" : "appraisal.stage.member", as.name(),
                        open.cell(as, component.id()), Sort.WRITING));
            }
            for (MemberRow member : open.panel()) {
                Scorer scorer = Scorer.of(member.id());
                Cell cell = open.sheets().get(scorer).cell(component.id());
                if (!cell.heads().isEmpty() && !(own && scorer.equals(as.scorer()))) {
                    rows.add(row("appraisal.stage.member", member.name(), cell, Sort.MEMBER));
                }
            }
        }

        private void stage(String key, Stage stage, ScoreSheet sheet) {
            if (!open.programme().outline().uses(stage)) {
                return;
            }
            StageRow row = row(key, "", sheet.cell(component.id()), as.stage() == stage ? Sort.WRITING : Sort.STAGE);
            rows.add(row);
            before = row.points.or(() -> before);
        }

        private StageRow row(String key, String argument, Cell cell, Sort sort) {
            if (cell.isConflict()) {
                return new StageRow(key, argument, Optional.empty(), Optional.empty(), against(cell), "",
                        Sort.CONFLICT, false);
            }
            Optional<BigDecimal> points = points(cell);
            return new StageRow(key, argument, points, difference(points),
                    cell.value().map(GivenScore::reason).orElse(""), cell.value().map(this::working).orElse(""), sort,
                    false);
        }

        private Optional<BigDecimal> difference(Optional<BigDecimal> points) {
            return points.flatMap(value -> before.map(value::subtract));
        }

        private String working(GivenScore score) {
            Inputs known = open.sheet().recorded(component.id()).with(score.inputs());
            RuleResult again = component.rule().points(component.max(), known,
                    open.programme().scoring().toRounding());
            return again instanceof RuleResult.Scored ? Workings.of(component, known, score.points()) : "";
        }

        /** The scores that contradict each other with their authors: "2 (Hạnh · máy 1) ↔ 1,5 (Bình · máy 2)". */
        private String against(Cell cell) {
            return cell.heads().stream().map(score -> Figures.points(score.points()) + " ("
                            + open.writers().getOrDefault(score.writer().hex(), score.writer().hex()) + ")")
                    .collect(Collectors.joining(" ↔ "));
        }
    }
}
