package vn.thamdinh.domain.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.SurveyTally;
import vn.thamdinh.domain.unit.UnitId;

/**
 * Everything that results are computed from: the current values, never their history.
 *
 * @param sheets  all sheets that have any score
 * @param surveys counts that stand; a form with contradicting counts has none
 * @param votes   votes that stand; a unit with contradicting votes has none
 * @param panels  who appraises each unit
 * @param tallies answers of the valid returns; a form without imported returns, or with contradicting ones, has none
 */
public record Facts(Map<SheetKey, ScoreSheet> sheets, Map<SurveyKey, SurveyCount> surveys,
                    Map<UnitId, VoteCast> votes, Map<UnitId, Panel> panels, Map<SurveyKey, SurveyTally> tallies) {

    /** Returns of one form for one unit. */
    public record SurveyKey(UnitId unit, SurveyFormId form) {
    }

    public static final Facts NONE = new Facts(Map.of(), Map.of(), Map.of(), Map.of());

    public Facts {
        sheets = Map.copyOf(sheets);
        surveys = Map.copyOf(surveys);
        votes = Map.copyOf(votes);
        panels = Map.copyOf(panels);
        tallies = Map.copyOf(tallies);
    }

    /** Without imported returns. */
    public Facts(Map<SheetKey, ScoreSheet> sheets, Map<SurveyKey, SurveyCount> surveys, Map<UnitId, VoteCast> votes,
                 Map<UnitId, Panel> panels) {
        this(sheets, surveys, votes, panels, Map.of());
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

    public Optional<VoteCast> vote(UnitId unit) {
        return Optional.ofNullable(votes.get(unit));
    }
}
