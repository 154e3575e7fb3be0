package vn.thamdinh.ui.units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.CriteriaSet;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.scoring.Total;
import vn.thamdinh.domain.scoring.Trace;
import vn.thamdinh.domain.scoring.UnitStatus;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.text.VietnameseOrder;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.view.UnitRow;
import vn.thamdinh.usecase.view.UnitRow.Duty;

/**
 * One unit as the list shows it; of a unit that the person is recused from, no points of anybody.
 *
 * @param verifies whether the programme has a stage between the unit and the council
 * @param grade    the word of its grade, where the round has one for it
 * @param done     components scored: by the person at the desk, or by everybody for who only watches
 * @param expected components that are scored; computed ones are not
 * @param highest  highest total that the criteria allow
 * @param points   own total, or the round's for who only watches; empty before the first score
 * @param gap      those points less the unit's own, over the components that both have scored
 * @param largeGap whether the gap is above {@link #LARGE_GAP_PERCENT} of the highest total
 * @param visits   days of visits, earliest first
 * @param sheetsIn how many of the panel have handed their sheets in, of {@code sheets}
 * @param search   folded words by which the unit is found
 * @param nameKey  place of the name in the dictionary
 */
record UnitLine(Unit unit, District district, Optional<BigDecimal> self, Optional<BigDecimal> verify, boolean verifies, Optional<String> grade, int done,
                int expected, BigDecimal highest, Optional<BigDecimal> points, Optional<BigDecimal> gap, boolean largeGap,
                List<QuotaVerdict> quotas, List<LocalDate> visits, UnitState state, int sheetsIn, int sheets, String search,
                String nameKey) {

    /** A total that departs this far from the unit's own is worth a second look; it decides nothing. */
    static final int LARGE_GAP_PERCENT = 5;

    UnitLine {
        quotas = List.copyOf(quotas);
        visits = List.copyOf(visits);
    }

    /** @param scores whether the person scores any unit: of the units of others he then sees no score as his own */
    static UnitLine of(UnitRow row, Programme programme, boolean scores) {
        CriteriaSet criteria = programme.criteria();
        boolean hidden = row.duty() == Duty.RECUSED;
        if (scores && row.duty() == Duty.WATCHES) {
            return ofOthers(row, programme);
        }
        ScoredParts own = ScoredParts.of(row, criteria);
        int expected = row.duty() == Duty.APPRAISES ? row.asked() : criteria.scored().size();
        Optional<BigDecimal> gap = hidden ? Optional.empty() : own.gapTo(row.self());
        boolean large = gap.filter(value -> value.abs().compareTo(
                criteria.max().multiply(BigDecimal.valueOf(LARGE_GAP_PERCENT)).movePointLeft(2)) > 0).isPresent();
        return new UnitLine(row.unit(), row.district(), hidden ? Optional.empty() : total(row, Stage.SELF),
                hidden ? Optional.empty() : total(row, Stage.VERIFY), programme.outline().uses(Stage.VERIFY),
                hidden ? Optional.empty() : row.result().grade().map(Grade::name), hidden ? 0 : own.done(), expected,
                criteria.max(),
                hidden || own.done() == 0 ? Optional.empty() : Optional.of(own.total()), gap, large,
                row.result().quotas(), row.visits().stream().map(Visit::date).sorted().toList(),
                state(row, own, expected, large), row.sheetsIn(), row.sheets(), search(row), VietnameseOrder.unitKey(row.unit().name()));
    }

    private static UnitLine ofOthers(UnitRow row, Programme programme) {
        CriteriaSet criteria = programme.criteria();
        return new UnitLine(row.unit(), row.district(), total(row, Stage.SELF), total(row, Stage.VERIFY),
                programme.outline().uses(Stage.VERIFY), row.result().grade().map(Grade::name), 0, 0, criteria.max(),
                Optional.empty(), Optional.empty(), false, row.result().quotas(),
                row.visits().stream().map(Visit::date).sorted().toList(),
                row.result().isBarredByQuota() ? UnitState.INELIGIBLE : UnitState.OTHERS, row.sheetsIn(), row.sheets(),
                search(row), VietnameseOrder.unitKey(row.unit().name()));
    }

    boolean hasSurvey(QuotaVerdict.State wanted) {
        return quotas.stream().anyMatch(quota -> quota.state() == wanted);
    }

    boolean isOpen() {
        return state != UnitState.RECUSED && done < expected;
    }

    boolean hasLargeGap() {
        return largeGap;
    }

    private static UnitState state(UnitRow row, ScoredParts own, int expected, boolean largeGap) {
        if (row.duty() == Duty.RECUSED) {
            return UnitState.RECUSED;
        }
        if (row.result().isBarredByQuota()) {
            return UnitState.INELIGIBLE;
        }
        if (row.mine().hasConflict() || row.result().status() == UnitStatus.OPEN_CONFLICT) {
            return UnitState.CONFLICT;
        }
        if (own.done() < expected) {
            return own.done() == 0 ? UnitState.UNTOUCHED : UnitState.STARTED;
        }
        return largeGap ? UnitState.GAP : row.duty() == Duty.WATCHES ? outcome(row) : handed(row);
    }

    private static UnitState handed(UnitRow row) {
        return row.handedIn().map(sheet -> sheet.changed() ? UnitState.CHANGED_SINCE : UnitState.HANDED_IN)
                .orElse(UnitState.DONE);
    }

    private static UnitState outcome(UnitRow row) {
        return switch (row.result().status()) {
            case RECOGNISED -> UnitState.RECOGNISED;
            case NOT_RECOGNISED, INELIGIBLE -> UnitState.NOT_RECOGNISED;
            case INCOMPLETE, OPEN_CONFLICT -> UnitState.DONE;
        };
    }

    private static Optional<BigDecimal> total(UnitRow row, Stage stage) {
        return Optional.ofNullable(row.totals().get(stage)).map(Total::points);
    }

    private static String search(UnitRow row) {
        List<String> words = new ArrayList<>(row.unit().aliases());
        words.add(row.unit().fullName());
        words.add(row.unit().id().code());
        words.add(row.district().name());
        return Folding.key(String.join(" | ", words));
    }

    /** The scores that count as the person's own: his sheet, or the round's results for who only watches. */
    private record ScoredParts(int done, BigDecimal total, List<Part> parts) {

        record Part(ComponentId component, BigDecimal points) {
        }

        static ScoredParts of(UnitRow row, CriteriaSet criteria) {
            return row.duty() == Duty.WATCHES ? ofResult(row) : ofSheet(row, criteria);
        }

        Optional<BigDecimal> gapTo(ScoreSheet other) {
            return parts.stream()
                    .flatMap(part -> other.cell(part.component()).value().stream()
                            .map(score -> part.points().subtract(score.points())))
                    .reduce(BigDecimal::add);
        }

        private static ScoredParts ofSheet(UnitRow row, CriteriaSet criteria) {
            ScoreSheet sheet = row.mine();
            return new ScoredParts(sheet.done(criteria.scored()),
                    UnitLine.total(row, Stage.APPRAISE).orElse(BigDecimal.ZERO), sheet.cells().entrySet().stream()
                    .flatMap(entry -> entry.getValue().value().stream()
                            .map(score -> new Part(entry.getKey(), score.points())))
                    .toList());
        }

        private static ScoredParts ofResult(UnitRow row) {
            List<ComponentResult> components = row.result().fields().stream()
                    .flatMap(field -> field.components().stream()).toList();
            int done = (int) components.stream().filter(each -> !each.computed() && each.missing() == 0).count();
            return new ScoredParts(done, row.result().total(), components.stream()
                    .filter(each -> each.trace().basis() != Trace.Basis.NO_SCORE)
                    .map(each -> new Part(each.component().id(), each.points())).toList());
        }
    }
}
