package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.SurveyTally;
import vn.thamdinh.domain.unit.UnitId;

/**
 * Everything that results are computed from: the current values, never their history.
 *
 * @param units by unit; one of which nothing is known may be absent
 */
public record Facts(Map<UnitId, UnitFacts> units) {

    /** Returns of one form for one unit. */
    public record SurveyKey(UnitId unit, SurveyFormId form) {
    }

    /** One figure of one unit. */
    public record FigureKey(UnitId unit, FigureId figure) {
    }

    /** A rule set aside: why, when and by which entry. */
    public record Waiver(String reason, Instant time, WriterId writer, EntryId source) {
    }

    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        units = Map.copyOf(units);
    }

    /** Only sheets, survey counts, votes and panels. */
    public Facts(Map<SheetKey, ScoreSheet> sheets, Map<SurveyKey, SurveyCount> surveys, Map<UnitId, VoteCast> votes,
                 Map<UnitId, Panel> panels) {
        this(new FactsIndex().sheets(sheets.values()).surveys(surveys.values()).votes(votes).panels(panels).units());
    }

    /** Of all units together. */
    public static Facts of(Collection<UnitFacts> units) {
        return new Facts(units.stream().collect(Collectors.toMap(UnitFacts::unit, Function.identity())));
    }

    /** The same, these units being known anew. */
    public Facts with(Collection<UnitFacts> changed) {
        Map<UnitId, UnitFacts> renewed = new HashMap<>(units);
        changed.forEach(unit -> renewed.put(unit.unit(), unit));
        return new Facts(renewed);
    }

    /** What is known of a unit, perhaps nothing. */
    public UnitFacts unit(UnitId unit) {
        UnitFacts known = units.get(unit);
        return known != null ? known : UnitFacts.none(unit);
    }

    /** The same as seen by somebody who must not see some units at all, nor some sheets. */
    public Facts without(Set<UnitId> closed, Predicate<SheetKey> hidden) {
        return of(units.values().stream().filter(known -> !closed.contains(known.unit()))
                .map(known -> known.withSheets(known.sheets().values().stream()
                        .filter(sheet -> !hidden.test(sheet.key())))).toList());
    }

    /** The sheet, empty where nothing was scored yet. */
    public ScoreSheet sheet(SheetKey key) {
        return unit(key.unit()).sheet(key);
    }

    /** The sheets of a unit's panel, in its order. */
    public List<ScoreSheet> panelSheets(UnitId unit) {
        return unit(unit).panelSheets();
    }

    public Panel panel(UnitId unit) {
        return unit(unit).panel();
    }

    public Optional<SurveyCount> survey(UnitId unit, SurveyFormId form) {
        return Optional.ofNullable(unit(unit).surveys().get(form));
    }

    /** How the valid returns of a form answered; empty where no returns were imported. */
    public Optional<SurveyTally> tally(UnitId unit, SurveyFormId form) {
        return Optional.ofNullable(unit(unit).tallies().get(form));
    }

    public Optional<BigDecimal> figure(UnitId unit, FigureId figure) {
        return Optional.ofNullable(unit(unit).figures().get(figure));
    }

    public Optional<VoteCast> vote(UnitId unit) {
        return unit(unit).vote();
    }

    /** The waiver of a rule for a unit. */
    public Optional<Waiver> waiver(UnitId unit, String rule) {
        return Optional.ofNullable(unit(unit).waivers().get(rule));
    }

    /** Survey counts of all units. */
    public Map<SurveyKey, SurveyCount> surveys() {
        return units.values().stream().flatMap(unit -> unit.surveys().values().stream()).collect(
                Collectors.toMap(count -> new SurveyKey(count.unit(), count.form()), Function.identity()));
    }

    /** Sheets of all units. */
    public Map<SheetKey, ScoreSheet> sheets() {
        return units.values().stream().flatMap(unit -> unit.sheets().values().stream())
                .collect(Collectors.toMap(ScoreSheet::key, Function.identity()));
    }

    /** Votes on all units. */
    public Map<UnitId, VoteCast> votes() {
        return units.values().stream().flatMap(unit -> unit.vote().stream())
                .collect(Collectors.toMap(VoteCast::unit, Function.identity()));
    }

    /** Panels of all units. */
    public Map<UnitId, Panel> panels() {
        return units.values().stream().collect(Collectors.toMap(UnitFacts::unit, UnitFacts::panel));
    }
}
