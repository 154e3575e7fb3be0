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
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.ledger.EligibilityFact.RuleWaived;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.FigureFact.FigureRecorded;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.rule.InputOrigin;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.rule.RuleResult;
import vn.thamdinh.domain.scoring.Cell;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.domain.scoring.Panel;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.unit.UnitId;

/** Collects what stands into what scoring needs. */
final class FactsBuilder {

    private final Programme programme;
    private final Snapshot snapshot;
    private final Map<SheetKey, Set<ComponentId>> withdrawals;
    private final Map<Facts.FigureKey, BigDecimal> figures;

    FactsBuilder(Programme programme, Snapshot snapshot) {
        this.programme = programme;
        this.snapshot = snapshot;
        this.withdrawals = withdrawals(snapshot);
        this.figures = figures(single(FigureRecorded.class,
                recorded -> new Facts.FigureKey(recorded.unit(), recorded.figure())));
    }

    Facts build() {
        SurveyFacts surveys = snapshot.surveys();
        return new Facts(sheets(), surveys.counts(), surveys.tallies(), single(VoteCast.class, VoteCast::unit),
                panels(), figures, papers(), waivers());
    }

    private Map<SheetKey, ScoreSheet> sheets() {
        Map<SheetKey, Map<ComponentId, List<GivenScore>>> scores = new HashMap<>();
        snapshot.standing(ScoreFact.ScoreGiven.class).forEach(standing -> {
            ScoreFact.ScoreGiven given = standing.fact();
            evaluated(given).ifPresent(result -> scores
                    .computeIfAbsent(new SheetKey(given.unit(), given.stage(), given.scorer()), _ -> new HashMap<>())
                    .computeIfAbsent(given.component(), _ -> new ArrayList<>())
                    .add(new GivenScore(Inputs.read(given.inputs()), result, given.reason(),
                            standing.entry().header().time().instant(), standing.entry().header().writer(),
                            standing.entry().id())));
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

    /** What the rule makes of the inputs; what another version may have written beyond its bounds does not count. */
    private Optional<RuleResult> evaluated(ScoreFact.ScoreGiven given) {
        return programme.criteria().component(given.component())
                .map(component -> component.rule().points(component.max(),
                        Inputs.read(given.inputs()).with(recorded(given.unit(), component)),
                        programme.scoring().toRounding()))
                .filter(result -> result instanceof RuleResult.Scored || result instanceof RuleResult.NotApplicable);
    }

    /** The recorded figures that a component's rule uses. */
    private Inputs recorded(UnitId unit, Component component) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (RuleInput input : component.rule().inputs()) {
            if (input.origin() instanceof InputOrigin.Figure(FigureId figure)) {
                Optional.ofNullable(figures.get(new Facts.FigureKey(unit, figure)))
                        .ifPresent(value -> values.put(input.name(), value));
            }
        }
        return values.isEmpty() ? Inputs.NONE : Inputs.of(values);
    }

    private static Map<Facts.FigureKey, BigDecimal> figures(Map<Facts.FigureKey, FigureRecorded> recorded) {
        return recorded.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, figure -> figure.getValue().value()));
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

    private Map<UnitId, Set<String>> papers() {
        Map<UnitId, Set<String>> present = new HashMap<>();
        single(PaperRecorded.class, paper -> List.of(paper.unit().code(), paper.paper())).values().stream()
                .filter(PaperRecorded::present)
                .forEach(paper -> present.computeIfAbsent(paper.unit(), _ -> new HashSet<>()).add(paper.paper()));
        return present;
    }

    /** A waiver that contradicts another does not stand: the rule applies. */
    private Map<UnitId, Map<String, Facts.Waiver>> waivers() {
        Set<RuleWaived> standing = Set.copyOf(
                single(RuleWaived.class, waived -> List.of(waived.unit().code(), waived.rule())).values());
        Map<UnitId, Map<String, Facts.Waiver>> waivers = new HashMap<>();
        snapshot.standing(RuleWaived.class).filter(one -> one.fact().waived() && standing.contains(one.fact()))
                .forEach(one -> waivers.computeIfAbsent(one.fact().unit(), _ -> new HashMap<>())
                        .put(one.fact().rule(), new Facts.Waiver(one.fact().reason(),
                                one.entry().header().time().instant(), one.entry().header().writer(),
                                one.entry().id())));
        return waivers;
    }
}
