package vn.thamdinh.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.Trace;
import vn.thamdinh.domain.scoring.UnitStatus;
import vn.thamdinh.fixture.ComputedRound;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.results.ResultsData.Line;
import vn.thamdinh.usecase.analysis.Analysis;
import vn.thamdinh.usecase.view.MemberRow;

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

    @Test
    void theDistrictsAndTheMembersTotalsCountWhatIsComputedAndCappedAsTheEngineDoes() {
        Programme programme = ComputedRound.programme();
        Facts facts = ComputedRound.facts();
        var member = new MemberRow(ComputedRound.MEMBER, "An", "", "", Role.MEMBER, List.of(ComputedRound.UNIT),
                List.of(), 2, 2, false);
        Line line = ResultsData.of(programme, Results.of(programme, facts), facts, List.of(member), Scorer::value,
                "0".repeat(64)).lines().getFirst();
        same("10", line.districtTotal().orElseThrow());
        same("8", line.districtFields(programme).getFirst().points());
        same("2", line.districtFields(programme).getLast().points());
        same("8", line.members().getFirst().total());
        same("8", new Analysis(programme, facts, Results.of(programme, facts)).members(line.result().unit())
                .get(ComputedRound.MEMBER.value()));
    }

    private static void same(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), "expected " + expected + ", was " + actual);
    }

    private Line line(UnitStatus status) {
        return data.lines().stream().filter(line -> line.result().status() == status).findFirst().orElseThrow();
    }
}
