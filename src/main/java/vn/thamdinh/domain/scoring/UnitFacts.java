package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.SurveyTally;
import vn.thamdinh.domain.unit.UnitId;

/**
 * Everything that one unit's results are computed from; results of a unit depend on nothing else.
 *
 * @param sheets  all sheets that have any score
 * @param surveys counts that stand; a form with contradicting counts has none
 * @param tallies answers of the valid returns; a form without imported returns, or with contradicting ones, has none
 * @param vote    the vote, unless votes contradict each other
 * @param figures recorded numbers that stand; one with contradicting values is absent
 * @param papers  ids of the papers that are in the dossier
 * @param waivers rules that are set aside, by the rule's id
 * @param turnedAway why its registration for the year was refused; empty where it was not
 * @param surveyed forms of which returns came, of this unit or of any other of the round
 */
public record UnitFacts(UnitId unit, Panel panel, Map<SheetKey, ScoreSheet> sheets,
                        Map<SurveyFormId, SurveyCount> surveys, Map<SurveyFormId, SurveyTally> tallies,
                        Optional<VoteCast> vote, Map<FigureId, BigDecimal> figures, Set<String> papers,
                        Map<String, Facts.Waiver> waivers, String turnedAway, Set<SurveyFormId> surveyed) {

    public UnitFacts {
        sheets = Map.copyOf(sheets);
        surveys = Map.copyOf(surveys);
        tallies = Map.copyOf(tallies);
        figures = Map.copyOf(figures);
        papers = Set.copyOf(papers);
        waivers = Map.copyOf(waivers);
        surveyed = Set.copyOf(surveyed);
    }

    /** Of a unit of which all returns are its own and whose registration nobody refused. */
    public UnitFacts(UnitId unit, Panel panel, Map<SheetKey, ScoreSheet> sheets, Map<SurveyFormId, SurveyCount> surveys,
                     Map<SurveyFormId, SurveyTally> tallies, Optional<VoteCast> vote, Map<FigureId, BigDecimal> figures,
                     Set<String> papers, Map<String, Facts.Waiver> waivers) {
        this(unit, panel, sheets, surveys, tallies, vote, figures, papers, waivers, "", tallies.keySet());
    }

    /** The same with its registration refused for that reason; with none where the reason is empty. */
    public UnitFacts turnedAway(String reason) {
        return new UnitFacts(unit, panel, sheets, surveys, tallies, vote, figures, papers, waivers, reason, surveyed);
    }

    /** A unit of which nothing is known. */
    public static UnitFacts none(UnitId unit) {
        return new UnitFacts(unit, Panel.NOBODY, Map.of(), Map.of(), Map.of(), Optional.empty(), Map.of(), Set.of(),
                Map.of());
    }

    /** The sheet, empty where nothing was scored yet. */
    public ScoreSheet sheet(Stage stage, Scorer scorer) {
        return sheet(new SheetKey(unit, stage, scorer));
    }

    ScoreSheet sheet(SheetKey key) {
        ScoreSheet sheet = sheets.get(key);
        return sheet != null ? sheet : ScoreSheet.empty(key);
    }

    /** The sheets of the panel, in its order. */
    public List<ScoreSheet> panelSheets() {
        return panel.scorers().stream().map(member -> sheet(Stage.APPRAISE, Scorer.of(member))).toList();
    }

    /** The same with one sheet in place of another or beside the others. */
    public UnitFacts with(ScoreSheet sheet) {
        Map<SheetKey, ScoreSheet> changed = new HashMap<>(sheets);
        changed.put(sheet.key(), sheet);
        return new UnitFacts(unit, panel, changed, surveys, tallies, vote, figures, papers, waivers, turnedAway, surveyed);
    }

    /** The same with other sheets altogether. */
    public UnitFacts withSheets(Stream<ScoreSheet> others) {
        Map<SheetKey, ScoreSheet> changed = new HashMap<>();
        others.forEach(sheet -> changed.put(sheet.key(), sheet));
        return new UnitFacts(unit, panel, changed, surveys, tallies, vote, figures, papers, waivers, turnedAway, surveyed);
    }

    /** The same with another count and other answers of one form. */
    public UnitFacts with(SurveyCount count, SurveyTally tally) {
        Map<SurveyFormId, SurveyCount> counts = new HashMap<>(surveys);
        counts.put(count.form(), count);
        Map<SurveyFormId, SurveyTally> answers = new HashMap<>(tallies);
        answers.put(tally.form(), tally);
        Set<SurveyFormId> forms = new HashSet<>(surveyed);
        forms.add(tally.form());
        return new UnitFacts(unit, panel, sheets, counts, answers, vote, figures, papers, waivers, turnedAway, forms);
    }

    /** The same in a round in which returns of these forms came, of whatever unit. */
    public UnitFacts surveyed(Set<SurveyFormId> forms) {
        return new UnitFacts(unit, panel, sheets, surveys, tallies, vote, figures, papers, waivers, turnedAway, forms);
    }

    /** The same with another vote. */
    public UnitFacts with(VoteCast other) {
        return new UnitFacts(unit, panel, sheets, surveys, tallies, Optional.of(other), figures, papers, waivers,
                turnedAway, surveyed);
    }

    /** The same with these papers in the dossier and no others. */
    public UnitFacts withPapers(Set<String> ids) {
        return new UnitFacts(unit, panel, sheets, surveys, tallies, vote, figures, ids, waivers, turnedAway, surveyed);
    }

    /** The same as if this member were the whole panel. */
    public UnitFacts of(MemberId member) {
        return with(new Panel(List.of(member), List.of()));
    }

    /** The same with another panel. */
    public UnitFacts with(Panel other) {
        return new UnitFacts(unit, other, sheets, surveys, tallies, vote, figures, papers, waivers, turnedAway, surveyed);
    }
}
