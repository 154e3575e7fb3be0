package vn.thamdinh.usecase.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.programme.ProgrammeReader;

class EnteredWordsTest {

    private final EnteredWords words =
            new EnteredWords(Optional.of(ProgrammeReader.shipped(new ProgrammeId("par-so-2022"))));

    @Test
    void aTickIsToldAsAMarkAndSharesByWhatWasAsked() {
        assertEquals("✓", words.score(given("1.1.1", Map.of("met", "1"))));
        assertEquals("–", words.score(given("1.1.1", Map.of("met", "0"))));
        assertEquals("Số nhiệm vụ hoàn thành: 18; Số nhiệm vụ trong kế hoạch: 20,5",
                words.score(given("1.1.2", Map.of("part", "18", "whole", "20.5"))));
        assertEquals("7,25", words.score(given("1.1.1", Map.of("points", "7.25"))));
    }

    @Test
    void whatTheProgrammeNoLongerAsksIsStillTold() {
        assertEquals("gone 3", words.score(given("1.1.1", Map.of("gone", "3"))));
        assertEquals("met 1", new EnteredWords(Optional.empty()).score(given("1.1.1", Map.of("met", "1"))));
    }

    @Test
    void papersGoByTheirTitles() {
        assertEquals("Biên bản họp Hội đồng lần 1", words.paper("meeting-minutes-1"));
        assertEquals("unheard-of", words.paper("unheard-of"));
    }

    private static ScoreFact.ScoreGiven given(String component, Map<String, String> inputs) {
        return new ScoreFact.ScoreGiven(new UnitId("70001"), new ComponentId(component), Stage.APPRAISE, Scorer.COUNCIL,
                inputs, "");
    }
}
