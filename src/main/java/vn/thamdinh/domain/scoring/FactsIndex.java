package vn.thamdinh.domain.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.unit.UnitId;

/** Sorts what is known of many units by unit. */
final class FactsIndex {

    private final Map<UnitId, Map<SheetKey, ScoreSheet>> sheets = new HashMap<>();
    private final Map<UnitId, Map<SurveyFormId, SurveyCount>> surveys = new HashMap<>();
    private final Map<UnitId, VoteCast> votes = new HashMap<>();
    private final Map<UnitId, Panel> panels = new HashMap<>();

    FactsIndex sheets(Collection<ScoreSheet> all) {
        all.forEach(sheet -> sheets.computeIfAbsent(sheet.key().unit(), _ -> new HashMap<>()).put(sheet.key(), sheet));
        return this;
    }

    FactsIndex surveys(Collection<SurveyCount> all) {
        all.forEach(count -> surveys.computeIfAbsent(count.unit(), _ -> new HashMap<>()).put(count.form(), count));
        return this;
    }

    FactsIndex votes(Map<UnitId, VoteCast> all) {
        votes.putAll(all);
        return this;
    }

    FactsIndex panels(Map<UnitId, Panel> all) {
        panels.putAll(all);
        return this;
    }

    Map<UnitId, UnitFacts> units() {
        Set<UnitId> ids = new TreeSet<>(java.util.Comparator.comparing(UnitId::code));
        ids.addAll(sheets.keySet());
        ids.addAll(surveys.keySet());
        ids.addAll(votes.keySet());
        ids.addAll(panels.keySet());
        Map<UnitId, UnitFacts> units = new HashMap<>();
        ids.forEach(id -> units.put(id, new UnitFacts(id, panels.getOrDefault(id, Panel.NOBODY),
                sheets.getOrDefault(id, Map.of()), surveys.getOrDefault(id, Map.of()), Map.of(),
                Optional.ofNullable(votes.get(id)), Map.of(), Set.of(), Map.of())));
        return units;
    }
}
