package vn.thamdinh.usecase.dossier;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.FieldResult;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.Trace;
import vn.thamdinh.domain.scoring.UnitFacts;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.Unit;

/**
 * A unit's points stage by stage: the same figures that results show.
 *
 * @param totals the total by the scores of each stage alone, that of agreement with the members' where nothing was
 *               agreed on; a stage of which nothing is there is absent
 * @param closed whether the members' scores are closed, so that the appraisal is the person's own alone
 */
public record ScoreTable(List<FieldLine> fields, Map<Stage, BigDecimal> totals, boolean closed) {

    /**
     * One field.
     *
     * @param points by the scores of each stage alone; a stage of which nothing is there is absent
     */
    public record FieldLine(Field field, Map<Stage, BigDecimal> points, FieldResult result,
                            List<ComponentLine> components) {
        public FieldLine {
            points = Map.copyOf(points);
            components = List.copyOf(components);
        }
    }

    /** One component; a stage without a score is absent. */
    public record ComponentLine(Component component, Map<Stage, BigDecimal> points, ComponentResult result) {
        public ComponentLine {
            points = Map.copyOf(points);
        }
    }

    public ScoreTable {
        fields = List.copyOf(fields);
        totals = Map.copyOf(totals);
    }

    /** Whether anything was scored at all. */
    public boolean isEmpty() {
        return totals.isEmpty();
    }

    /** The figures of one unit, as far as the facts tell them. */
    public static ScoreTable of(Programme programme, Unit unit, Facts facts, UnitResult result, boolean closed) {
        UnitFacts known = facts.unit(unit.id());
        Map<Stage, BigDecimal> totals = new EnumMap<>(Stage.class);
        Results.stages(programme, unit, known).forEach((stage, total) -> totals.put(stage, total.points()));
        if (known.sheet(Stage.AGREE, Scorer.COUNCIL).cells().isEmpty()) {
            totals.remove(Stage.AGREE);
        }
        Map<Stage, List<FieldResult>> stages = new EnumMap<>(Stage.class);
        totals.keySet().forEach(stage -> stages.put(stage, Results.fields(programme, unit, known, stage)));
        List<FieldLine> lines = IntStream.range(0, result.fields().size())
                .mapToObj(i -> line(result.fields().get(i), i, stages)).toList();
        return new ScoreTable(lines, totals, closed);
    }

    private static FieldLine line(FieldResult field, int at, Map<Stage, List<FieldResult>> stages) {
        Map<Stage, BigDecimal> points = new EnumMap<>(Stage.class);
        stages.forEach((stage, fields) -> {
            if (fields.get(at).components().stream().anyMatch(one -> scored(one).isPresent())) {
                points.put(stage, fields.get(at).points());
            }
        });
        List<ComponentLine> components = IntStream.range(0, field.components().size()).mapToObj(i -> {
            Map<Stage, BigDecimal> own = new EnumMap<>(Stage.class);
            stages.forEach((stage, fields) -> scored(fields.get(at).components().get(i))
                    .ifPresent(value -> own.put(stage, value)));
            ComponentResult result = field.components().get(i);
            return new ComponentLine(result.component(), own, result);
        }).toList();
        return new FieldLine(field.field(), points, field, components);
    }

    private static Optional<BigDecimal> scored(ComponentResult result) {
        return result.basis() == Trace.Basis.NO_SCORE ? Optional.empty() : Optional.of(result.points());
    }
}
