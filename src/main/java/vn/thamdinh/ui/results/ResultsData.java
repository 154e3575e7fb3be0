package vn.thamdinh.ui.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.FieldResult;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.Total;
import vn.thamdinh.domain.scoring.Trace;
import vn.thamdinh.domain.scoring.UnitFacts;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.view.MemberRow;

/**
 * Results with what is shown beside them.
 *
 * @param lines  in the programme's order
 * @param names  what people call each scorer that occurs in a trace
 * @param digest state digest, 64 hex digits
 */
public record ResultsData(Programme programme, List<Line> lines, Map<Scorer, String> names, String digest) {

    /**
     * One unit.
     *
     * @param known   what the district's points are computed from
     * @param districtTotal by the programme's rules, once the district has scored anything
     * @param members totals of members who have scored the whole sheet
     * @param recused how many of the council are recused
     */
    public record Line(UnitResult result, String district, UnitFacts known, Optional<BigDecimal> districtTotal,
                       List<MemberTotal> members, int recused) {

        public Line {
            members = List.copyOf(members);
        }

        /** The fields by the district's scores alone; none before it has scored anything. */
        List<FieldResult> districtFields(Programme programme) {
            return districtTotal.isEmpty() ? List.of()
                    : Results.fields(programme, result.unit(), known, programme.outline().earlier());
        }

        Optional<Spread> spread() {
            return members.size() < 2 ? Optional.empty() : Optional.of(new Spread(
                    members.stream().map(MemberTotal::total).min(BigDecimal::compareTo).orElseThrow(),
                    members.stream().map(MemberTotal::total).max(BigDecimal::compareTo).orElseThrow()));
        }

        List<ComponentResult> components() {
            return result.fields().stream().map(FieldResult::components).flatMap(List::stream).toList();
        }
    }

    /** One member's total of a unit. */
    public record MemberTotal(String name, BigDecimal total) {
    }

    /** Lowest and highest of several values. */
    public record Spread(BigDecimal low, BigDecimal high) {

        BigDecimal width() {
            return high.subtract(low);
        }

        static Optional<Spread> of(Trace trace) {
            List<BigDecimal> points = trace.inputs().stream().map(Trace.Input::points).toList();
            return points.size() < 2 ? Optional.empty() : Optional.of(new Spread(
                    points.stream().min(BigDecimal::compareTo).orElseThrow(),
                    points.stream().max(BigDecimal::compareTo).orElseThrow()));
        }
    }

    public ResultsData {
        lines = List.copyOf(lines);
        names = Map.copyOf(names);
    }

    /** Puts results and sheets together. */
    public static ResultsData of(Programme programme, Results results, Facts facts,
                                 List<MemberRow> roster, Function<Scorer, String> nameOf, String digest) {
        List<Line> lines = new ArrayList<>();
        Map<Scorer, String> names = new HashMap<>();
        Map<UnitId, Total> district = Results.stage(programme, facts, programme.outline().earlier());
        for (UnitResult result : results.units()) {
            UnitId unit = result.unit().id();
            lines.add(new Line(result, programme.district(result.unit().district()).orElseThrow().name(),
                    facts.unit(unit), Optional.ofNullable(district.get(unit)).map(Total::points),
                    totals(programme, result.unit(), facts.unit(unit), roster), recused(unit, roster)));
            result.fields().stream().flatMap(field -> field.components().stream())
                    .flatMap(component -> component.trace().inputs().stream()).map(Trace.Input::scorer)
                    .forEach(scorer -> names.computeIfAbsent(scorer, nameOf));
        }
        return new ResultsData(programme, lines, names, digest);
    }

    private static List<MemberTotal> totals(Programme programme, Unit unit, UnitFacts known, List<MemberRow> roster) {
        return roster.stream()
                .filter(member -> member.units().contains(unit.id()) && !member.recused().contains(unit.id()))
                .filter(member -> known.sheet(Stage.APPRAISE, Scorer.of(member.id()))
                        .done(programme.criteria().scored()) == programme.criteria().scored().size())
                .flatMap(member -> Optional.ofNullable(
                        Results.stages(programme, unit, known.of(member.id())).get(Stage.APPRAISE)).stream()
                        .map(total -> new MemberTotal(member.name(), total.points())))
                .toList();
    }

    private static int recused(UnitId unit, List<MemberRow> roster) {
        return (int) roster.stream().filter(member -> member.recused().contains(unit)).count();
    }

    /** Lowest and highest total of any member for any unit: the scale that all range marks share. */
    Optional<Spread> scale() {
        List<Spread> spreads = lines.stream().map(Line::spread).flatMap(Optional::stream).toList();
        return spreads.isEmpty() ? Optional.empty() : Optional.of(new Spread(
                spreads.stream().map(Spread::low).min(BigDecimal::compareTo).orElseThrow(),
                spreads.stream().map(Spread::high).max(BigDecimal::compareTo).orElseThrow()));
    }

    /** Lines with the best rank first; those without one follow in the programme's order. */
    List<Line> byRank() {
        return lines.stream().sorted(java.util.Comparator.comparingInt(
                line -> line.result().rank().orElse(Integer.MAX_VALUE))).toList();
    }
}
