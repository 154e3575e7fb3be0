package vn.thamdinh.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.scoring.Trace;
import vn.thamdinh.domain.scoring.UnitStatus;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.results.ResultsData.Line;

class ResultsDataTest {

    private final ResultsData data = ResultsViewSample.data();
    private final Messages messages = Messages.of(Messages.VIETNAMESE);

    @Test
    void rankedUnitsComeFirstAndTheOthersKeepTheListsOrder() {
        List<Line> lines = data.byRank();
        assertEquals(Optional.of(1), lines.stream().map(line -> line.result().rank().getAsInt()).findFirst());
        List<Integer> unranked = lines.stream().filter(line -> line.result().rank().isEmpty())
                .map(line -> line.result().unit().order()).toList();
        assertEquals(unranked.stream().sorted().toList(), unranked);
        assertTrue(unranked.size() > 3);
    }

    @Test
    void aMissedQuotaIsNamedWithItsNumbers() {
        Line vetoed = line(UnitStatus.INELIGIBLE);
        Standing standing = Standing.of(messages, vetoed.result());
        assertEquals("PKS01: 19/20", standing.words());
        assertEquals(Tone.ERROR, standing.tone());
        assertTrue(standing.reasons().getFirst().sentence().contains("thiếu 1"), standing.toString());
    }

    @Test
    void everyStatusHasWordsInBothLanguages() {
        for (var language : Messages.languages()) {
            for (UnitStatus status : UnitStatus.values()) {
                assertTrue(!Standing.of(Messages.of(language), line(status).result()).words().isBlank(), status.name());
            }
        }
    }

    @Test
    void aMemberWhoHasNotFinishedIsNotInTheSpread() {
        Line unfinished = data.lines().getLast();
        assertTrue(unfinished.members().isEmpty());
        assertTrue(unfinished.spread().isEmpty());
        assertEquals(5, data.lines().getFirst().members().size());
    }

    @Test
    void aRecusedMemberIsCountedAndNotAmongTheScorers() {
        Line line = data.lines().get(1);
        assertEquals(1, line.recused());
        assertEquals(4, line.members().size());
    }

    @Test
    void theTotalIsTheSumOfWhatTheTracesSay() {
        Line line = data.lines().getFirst();
        assertEquals(line.result().total(), line.components().stream().map(each -> each.trace().exact()
                .setScale(each.trace().scale(), each.trace().rounding())).reduce(java.math.BigDecimal::add).orElseThrow());
        assertTrue(line.components().stream().anyMatch(each -> each.trace().basis() == Trace.Basis.AGREED));
    }

    private Line line(UnitStatus status) {
        return data.lines().stream().filter(line -> line.result().status() == status).findFirst().orElseThrow();
    }
}
