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
import java.util.stream.Stream;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.ledger.EligibilityFact.RuleWaived;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.FigureFact.FigureRecorded;
import vn.thamdinh.domain.ledger.MeetingFact.BallotHeld;
import vn.thamdinh.domain.ledger.PublicationFact.RegistrationSettled;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.scoring.Cell;
import vn.thamdinh.domain.scoring.ComponentOrder;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.Facts.SurveyKey;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.domain.scoring.Panel;
import vn.thamdinh.domain.scoring.RecordedInputs;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.scoring.UnitFacts;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.SurveyTally;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;

/** Collects what stands into what scoring needs, unit by unit. */
final class FactsBuilder {

    private static final Comparator<BallotHeld> LAST = Comparator.comparingInt((BallotHeld held) ->
            held.ballot().meeting()).thenComparingInt(held -> held.ballot().round());

    private final Programme programme;
    private final Snapshot snapshot;
    private final ComponentOrder order;
    private final Map<ComponentId, Component> components;
    private final Map<SurveyKey, SurveyCount> counts;
    private final Map<SurveyKey, SurveyTally> tallies;
    private final Set<SurveyFormId> surveyed;
    private final Map<UnitId, Panel> panels;

    FactsBuilder(Programme programme, Snapshot snapshot) {
        this.programme = programme;
        this.snapshot = snapshot;
        this.order = ComponentOrder.of(programme.criteria());
        this.components = programme.criteria().components().stream()
                .collect(Collectors.toMap(Component::id, Function.identity()));
        this.counts = snapshot.surveys().counts();
        this.tallies = snapshot.surveys().tallies();
        this.surveyed = snapshot.surveys().surveyed();
        this.panels = new Panels(snapshot).byUnit();
    }

    Facts build() {
        return Facts.of(programme.units().stream().map(Unit::id).map(this::unit).toList());
    }

    /** What stands of one unit. */
    UnitFacts unit(UnitId unit) {
        UnitFacts unscored = new UnitFacts(unit, panels.getOrDefault(unit, Panel.NOBODY), Map.of(),
                byForm(unit, counts), byForm(unit, tallies),
                vote(unit), figures(unit), papers(unit),
                waivers(unit), turnedAway(unit), surveyed);
        return unscored.withSheets(sheets(unscored));
    }

    /** The last ballot; a vote outside any meeting where there was none. Of contradicting ones none stands. */
    private Optional<VoteCast> vote(UnitId unit) {
        List<BallotHeld> ballots = snapshot.standing(BallotHeld.class, unit).map(Snapshot.Standing::fact).toList();
        Optional<BallotHeld> last = ballots.stream().max(LAST);
        if (last.isEmpty()) {
            return single(unit, VoteCast.class, VoteCast::unit).values().stream().findFirst();
        }
        return ballots.stream().filter(ballot -> LAST.compare(ballot, last.get()) == 0).count() == 1
                ? last.map(BallotHeld::vote) : Optional.empty();
    }

    private <V> Map<SurveyFormId, V> byForm(UnitId unit, Map<SurveyKey, V> values) {
        Map<SurveyFormId, V> found = new HashMap<>();
        for (SurveyForm form : programme.surveys()) {
            V value = values.get(new SurveyKey(unit, form.id()));
            if (value != null) {
                found.put(form.id(), value);
            }
        }
        return found;
    }

    private Stream<ScoreSheet> sheets(UnitFacts unit) {
        Map<SheetKey, Map<ComponentId, List<GivenScore>>> scores = new HashMap<>();
        Map<ComponentId, Inputs> recorded = new HashMap<>();
        snapshot.standing(ScoreFact.ScoreGiven.class, unit.unit()).forEach(standing -> {
            ScoreFact.ScoreGiven given = standing.fact();
            Component component = components.get(given.component());
            if (component != null) {
                scores.computeIfAbsent(new SheetKey(given.unit(), given.stage(), given.scorer()), _ -> new HashMap<>())
                        .computeIfAbsent(given.component(), _ -> new ArrayList<>())
                        .add(evaluated(component, standing, recorded.computeIfAbsent(component.id(),
                                _ -> RecordedInputs.of(unit, component.rule()))));
            }
        });
        Map<SheetKey, Set<ComponentId>> withdrawals = withdrawals(unit.unit());
        return scores.entrySet().stream().map(sheet -> new ScoreSheet(sheet.getKey(), order,
                cells(sheet.getValue(), withdrawals.getOrDefault(sheet.getKey(), Set.of()))));
    }

    /** What the rule makes of the inputs; what another version wrote beyond its bounds stays visible, as a fault. */
    private GivenScore evaluated(Component component, Snapshot.Standing<ScoreFact.ScoreGiven> standing, Inputs recorded) {
        Inputs typed = Inputs.read(standing.fact().inputs());
        return new GivenScore(typed, component.rule().points(component.max(),
                typed.with(recorded), programme.scoring().toRounding()),
                standing.fact().reason(), standing.entry().header().time().instant(),
                standing.entry().header().writer(), standing.entry().id());
    }

    private static Map<ComponentId, Cell> cells(Map<ComponentId, List<GivenScore>> scores, Set<ComponentId> withdrawn) {
        return scores.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, cell -> new Cell(
                cell.getValue().stream().sorted(Comparator.comparing(GivenScore::time)
                        .thenComparing(GivenScore::source)).toList(), withdrawn.contains(cell.getKey()))));
    }

    private Map<SheetKey, Set<ComponentId>> withdrawals(UnitId unit) {
        return snapshot.standing(ScoreFact.ScoreCleared.class, unit).map(Snapshot.Standing::fact)
                .collect(Collectors.groupingBy(
                        cleared -> new SheetKey(cleared.unit(), cleared.stage(), cleared.scorer()),
                        Collectors.mapping(ScoreFact.ScoreCleared::component, Collectors.toSet())));
    }

    /** What was recorded; in its absence what targets make of the registers. */
    private Map<FigureId, BigDecimal> figures(UnitId unit) {
        Map<FigureId, BigDecimal> figures = new HashMap<>(RegisterRows.figures(programme, snapshot, unit));
        single(unit, FigureRecorded.class, FigureRecorded::figure).forEach((id, figure) -> figures.put(id, figure.value()));
        return figures;
    }

    /** Facts whose subject has exactly one head. */
    private <F extends Fact, K> Map<K, F> single(UnitId unit, Class<F> type, Function<F, K> key) {
        Map<K, F> found = new HashMap<>();
        Set<K> contradicting = new HashSet<>();
        snapshot.standing(type, unit).map(Snapshot.Standing::fact).forEach(fact -> {
            if (found.put(key.apply(fact), fact) != null) {
                contradicting.add(key.apply(fact));
            }
        });
        found.keySet().removeAll(contradicting);
        return found;
    }

    /** Contradicting answers to a registration turn nobody away. */
    private String turnedAway(UnitId unit) {
        return single(unit, RegistrationSettled.class, one -> one.settled().unit()).values().stream()
                .filter(one -> !one.settled().accepted()).map(one -> one.settled().reason()).findFirst().orElse("");
    }

    private Set<String> papers(UnitId unit) {
        return single(unit, PaperRecorded.class, PaperRecorded::paper).values().stream()
                .filter(PaperRecorded::present).map(PaperRecorded::paper).collect(Collectors.toSet());
    }

    /** A waiver that contradicts another does not stand: the rule applies. */
    private Map<String, Facts.Waiver> waivers(UnitId unit) {
        Set<String> standing = single(unit, RuleWaived.class, RuleWaived::rule).values().stream()
                .filter(RuleWaived::waived).map(RuleWaived::rule).collect(Collectors.toSet());
        return snapshot.standing(RuleWaived.class, unit).filter(one -> standing.contains(one.fact().rule()))
                .collect(Collectors.toMap(one -> one.fact().rule(), one -> new Facts.Waiver(one.fact().reason(),
                        one.entry().header().time().instant(), one.entry().header().writer(), one.entry().id())));
    }
}
