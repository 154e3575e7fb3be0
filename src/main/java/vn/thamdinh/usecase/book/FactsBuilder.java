package vn.thamdinh.usecase.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.SurveyFact.SurveyCounted;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Cell;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.domain.scoring.Panel;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.unit.UnitId;

/** Collects what stands into what scoring needs. */
final class FactsBuilder {

    /** Plain decimals only: one like 1e-999999999 would not fit into memory once it is added to another. */
    private static final Pattern POINTS = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");

    private final Programme programme;
    private final Snapshot snapshot;
    private final Map<SheetKey, Set<ComponentId>> withdrawals;

    FactsBuilder(Programme programme, Snapshot snapshot) {
        this.programme = programme;
        this.snapshot = snapshot;
        this.withdrawals = withdrawals(snapshot);
    }

    Facts build() {
        return new Facts(sheets(), surveys(), single(VoteCast.class, VoteCast::unit), panels());
    }

    private Map<SheetKey, ScoreSheet> sheets() {
        Map<SheetKey, Map<ComponentId, List<GivenScore>>> scores = new HashMap<>();
        snapshot.standing(ScoreFact.ScoreGiven.class).forEach(standing -> {
            ScoreFact.ScoreGiven given = standing.fact();
            points(given).ifPresent(points -> scores
                    .computeIfAbsent(new SheetKey(given.unit(), given.stage(), given.scorer()), _ -> new HashMap<>())
                    .computeIfAbsent(given.component(), _ -> new ArrayList<>())
                    .add(new GivenScore(points, given.reason(), standing.entry().header().time().instant(),
                            standing.entry().header().writer(), standing.entry().id())));
        });
        Map<SheetKey, ScoreSheet> sheets = new HashMap<>();
        scores.forEach((key, cells) -> sheets.put(key, new ScoreSheet(key, cells(cells, withdrawn(key)))));
        return sheets;
    }

    private static Map<ComponentId, Cell> cells(Map<ComponentId, List<GivenScore>> scores, Set<ComponentId> withdrawn) {
        return scores.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, cell -> new Cell(
                cell.getValue().stream().sorted(Comparator.comparing(GivenScore::time)
                        .thenComparing(GivenScore::source)).toList(), withdrawn.contains(cell.getKey()))));
    }

    private Set<ComponentId> withdrawn(SheetKey sheet) {
        return withdrawals.getOrDefault(sheet, Set.of());
    }

    private static Map<SheetKey, Set<ComponentId>> withdrawals(Snapshot snapshot) {
        return snapshot.standing(ScoreFact.ScoreCleared.class).map(Snapshot.Standing::fact)
                .collect(Collectors.groupingBy(
                        cleared -> new SheetKey(cleared.unit(), cleared.stage(), cleared.scorer()),
                        Collectors.mapping(ScoreFact.ScoreCleared::component, Collectors.toSet())));
    }

    /** Points within the component's bounds; what another version may have written beyond them does not count. */
    private Optional<BigDecimal> points(ScoreFact.ScoreGiven given) {
        return programme.criteria().component(given.component()).flatMap(component -> {
            String written = given.inputs().getOrDefault(ScoreFact.POINTS, "");
            return Optional.of(written).filter(text -> POINTS.matcher(text).matches()).map(BigDecimal::new)
                    .filter(points -> points.compareTo(component.max()) <= 0);
        });
    }

    private Map<Facts.SurveyKey, SurveyCount> surveys() {
        Map<Facts.SurveyKey, SurveyCounted> standing = single(SurveyCounted.class,
                counted -> new Facts.SurveyKey(counted.count().unit(), counted.count().form()));
        return standing.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, counted -> counted.getValue().count()));
    }

    /** Facts whose subject has exactly one head. */
    private <F extends Fact, K> Map<K, F> single(Class<F> type, Function<F, K> key) {
        Map<K, F> found = new HashMap<>();
        Set<K> contradicting = new HashSet<>();
        snapshot.standing(type).map(Snapshot.Standing::fact).forEach(fact -> {
            if (found.put(key.apply(fact), fact) != null) {
                contradicting.add(key.apply(fact));
            }
        });
        found.keySet().removeAll(contradicting);
        return found;
    }

    private Map<UnitId, Panel> panels() {
        Set<MemberId> roster = snapshot.standing(CouncilFact.MemberEnrolled.class)
                .map(standing -> standing.fact().member()).collect(Collectors.toSet());
        Set<CouncilFact.RecusalDeclared> recusals = snapshot.standing(CouncilFact.RecusalDeclared.class)
                .map(Snapshot.Standing::fact).filter(CouncilFact.RecusalDeclared::recused).collect(Collectors.toSet());
        Map<UnitId, List<MemberId>> assigned = new HashMap<>();
        snapshot.standing(CouncilFact.UnitsAssigned.class).map(Snapshot.Standing::fact)
                .filter(assignment -> roster.contains(assignment.member()))
                .sorted(Comparator.comparing(assignment -> assignment.member().value()))
                .forEach(assignment -> assignment.units().forEach(
                        unit -> assigned.computeIfAbsent(unit, _ -> new ArrayList<>()).add(assignment.member())));
        Map<UnitId, Panel> panels = new HashMap<>();
        assigned.forEach((unit, members) -> panels.put(unit, panel(unit, members.stream().distinct().toList(), recusals)));
        return panels;
    }

    private static Panel panel(UnitId unit, List<MemberId> members, Set<CouncilFact.RecusalDeclared> recusals) {
        Set<MemberId> recused = recusals.stream().filter(recusal -> recusal.unit().equals(unit))
                .map(CouncilFact.RecusalDeclared::member).collect(Collectors.toSet());
        return new Panel(members.stream().filter(member -> !recused.contains(member)).toList(),
                members.stream().filter(recused::contains).toList());
    }
}
