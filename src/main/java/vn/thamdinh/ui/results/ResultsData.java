package vn.thamdinh.ui.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.FieldResult;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.scoring.Trace;
import vn.thamdinh.domain.scoring.UnitResult;
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
     * @param verify  the district's sheet
     * @param members totals of members who have scored the whole sheet
     * @param recused how many of the council are recused
     */
    public record Line(UnitResult result, String district, ScoreSheet verify, List<MemberTotal> members, int recused) {

        public Line {
            members = List.copyOf(members);
        }

        /** The district's total, once it has scored anything. */
        Optional<BigDecimal> districtTotal() {
            return verify.cells().isEmpty() ? Optional.empty() : Optional.of(verify.total());
        }

        Optional<BigDecimal> districtPoints(ComponentId component) {
            return verify.cell(component).value().map(GivenScore::points);
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
    public static ResultsData of(Programme programme, Results results, Function<SheetKey, ScoreSheet> sheets,
                                 List<MemberRow> roster, Function<Scorer, String> nameOf, String digest) {
        List<Line> lines = new ArrayList<>();
        Map<Scorer, String> names = new HashMap<>();
        for (UnitResult result : results.units()) {
            UnitId unit = result.unit().id();
            ScoreSheet verify = sheets.apply(new SheetKey(unit, Stage.VERIFY, Scorer.of(result.unit().district())));
            lines.add(new Line(result, programme.district(result.unit().district()).orElseThrow().name(), verify,
                    totals(programme, unit, sheets, roster), recused(unit, roster)));
            result.fields().stream().flatMap(field -> field.components().stream())
                    .flatMap(component -> component.trace().inputs().stream()).map(Trace.Input::scorer)
                    .forEach(scorer -> names.computeIfAbsent(scorer, nameOf));
        }
        return new ResultsData(programme, lines, names, digest);
    }

    private static List<MemberTotal> totals(Programme programme, UnitId unit, Function<SheetKey, ScoreSheet> sheets,
                                            List<MemberRow> roster) {
        int whole = programme.criteria().components().size();
        return roster.stream().filter(member -> member.units().contains(unit) && !member.recused().contains(unit))
                .map(member -> Map.entry(member.name(),
                        sheets.apply(new SheetKey(unit, Stage.APPRAISE, Scorer.of(member.id())))))
                .filter(entry -> entry.getValue().done() == whole)
                .map(entry -> new MemberTotal(entry.getKey(), entry.getValue().total()))
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
