package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.SurveyTally;
import vn.thamdinh.domain.unit.UnitId;

/**
 * Everything that results are computed from: the current values, never their history.
 *
 * @param sheets  all sheets that have any score
 * @param surveys counts that stand; a form with contradicting counts has none
 * @param tallies answers of the valid returns; a form without imported returns, or with contradicting ones, has none
 * @param votes   votes that stand; a unit with contradicting votes has none
 * @param panels  who appraises each unit
 * @param figures recorded numbers that stand; one with contradicting values is absent
 * @param papers  ids of the papers that are in each unit's dossier
 * @param waivers rules that are set aside for a unit, by the rule's id
 */
public record Facts(Map<SheetKey, ScoreSheet> sheets, Map<SurveyKey, SurveyCount> surveys,
                    Map<SurveyKey, SurveyTally> tallies, Map<UnitId, VoteCast> votes, Map<UnitId, Panel> panels,
                    Map<FigureKey, BigDecimal> figures, Map<UnitId, Set<String>> papers,
                    Map<UnitId, Map<String, Waiver>> waivers) {

    /** Returns of one form for one unit. */
    public record SurveyKey(UnitId unit, SurveyFormId form) {
    }

    /** One figure of one unit. */
    public record FigureKey(UnitId unit, FigureId figure) {
    }

    /** A rule set aside: why, when and by which entry. */
    public record Waiver(String reason, Instant time, WriterId writer, EntryId source) {
    }

    public static final Facts NONE = new Facts(Map.of(), Map.of(), Map.of(), Map.of());

    public Facts {
        sheets = Map.copyOf(sheets);
        surveys = Map.copyOf(surveys);
        tallies = Map.copyOf(tallies);
        votes = Map.copyOf(votes);
        panels = Map.copyOf(panels);
        figures = Map.copyOf(figures);
        papers = Map.copyOf(papers);
        waivers = Map.copyOf(waivers);
    }

    /** Without tallies, figures, papers and waivers. */
    public Facts(Map<SheetKey, ScoreSheet> sheets, Map<SurveyKey, SurveyCount> surveys, Map<UnitId, VoteCast> votes,
                 Map<UnitId, Panel> panels) {
        this(sheets, surveys, Map.of(), votes, panels, Map.of(), Map.of(), Map.of());
    }

    /** The sheet, empty where nothing was scored yet. */
    public ScoreSheet sheet(SheetKey key) {
        ScoreSheet sheet = sheets.get(key);
        return sheet != null ? sheet : new ScoreSheet(key, Map.of());
    }

    /** The sheets of a unit's panel, in its order. */
    public List<ScoreSheet> panelSheets(UnitId unit) {
        return panel(unit).scorers().stream()
                .map(member -> sheet(new SheetKey(unit, Stage.APPRAISE, Scorer.of(member))))
                .toList();
    }

    public Panel panel(UnitId unit) {
        return panels.getOrDefault(unit, Panel.NOBODY);
    }

    public Optional<SurveyCount> survey(UnitId unit, SurveyFormId form) {
        return Optional.ofNullable(surveys.get(new SurveyKey(unit, form)));
    }

    /** How the valid returns of a form answered; empty where no returns were imported. */
    public Optional<SurveyTally> tally(UnitId unit, SurveyFormId form) {
        return Optional.ofNullable(tallies.get(new SurveyKey(unit, form)));
    }

    public Optional<BigDecimal> figure(UnitId unit, FigureId figure) {
        return Optional.ofNullable(figures.get(new FigureKey(unit, figure)));
    }

    public Optional<VoteCast> vote(UnitId unit) {
        return Optional.ofNullable(votes.get(unit));
    }

    /** The waiver of a rule for a unit. */
    public Optional<Waiver> waiver(UnitId unit, String rule) {
        return Optional.ofNullable(waivers.getOrDefault(unit, Map.of()).get(rule));
    }
}
