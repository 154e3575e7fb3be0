package vn.thamdinh.usecase.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.analysis.Analysis;
import vn.thamdinh.usecase.view.RoundView;

/** What a chart says of the round that it is drawn from, wherever the picture goes. */
class DrawChartsTest {
    private static final String REHEARSAL = ">TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ</text>";

    @TempDir
    private Path folder;
    private Office office;
    private Analysis analysis;
    private RoundView round;

    @BeforeEach
    void found() {
        office = new Office(folder);
        Desk desk = office.secretary();
        round = desk.views().round().orElseThrow();
        analysis = new Analysis(round.programme(), desk.views().facts(), desk.views().results());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyChartOfARehearsalSaysSoInItsText() {
        assertTrue(round.rehearsal());
        List<DrawnChart> charts = new DrawCharts().draw(analysis, round.rehearsal());
        assertEquals(4, charts.size());
        charts.forEach(chart -> assertTrue(chart.svg().contains(REHEARSAL), chart.id()));
    }

    @Test
    void aRealRoundsChartSaysOnlyThatItsCriteriaAreASample() {
        assertTrue(round.programme().criteria().sample());
        String notice = ">" + round.programme().criteria().notice() + "</text>";
        for (DrawnChart chart : new DrawCharts().draw(analysis, false)) {
            assertFalse(chart.svg().contains(REHEARSAL), chart.id());
            assertTrue(chart.svg().contains(notice), chart.id());
        }
    }
}
