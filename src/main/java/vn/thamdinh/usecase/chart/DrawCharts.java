package vn.thamdinh.usecase.chart;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.thamdinh.documents.chart.Chart;
import vn.thamdinh.documents.chart.ChartFoot;
import vn.thamdinh.documents.chart.ChartPng;
import vn.thamdinh.documents.chart.ChartSvg;
import vn.thamdinh.documents.chart.QuotaChart;
import vn.thamdinh.documents.chart.RankingChart;
import vn.thamdinh.documents.chart.SpreadChart;
import vn.thamdinh.documents.chart.StageChart;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.analysis.Analysis;
import vn.thamdinh.usecase.papers.OutsideFile;

/** Draws the charts of what the person at the desk may see. */
public final class DrawCharts {

    private static final double DOTS = 2;

    /**
     * Ranking, stages, spread and quotas, in this order.
     *
     * @param rehearsal whether the round is one: each chart then says so, as it says that criteria are a sample
     */
    public List<DrawnChart> draw(Analysis analysis, boolean rehearsal) {
        return charts(analysis, rehearsal).map(chart -> new DrawnChart(chart.id(), chart.title(), chart.description(),
                ChartSvg.of(chart), ChartPng.of(chart, DOTS))).toList();
    }

    /** The same as marks, for those who place them elsewhere. */
    public static Stream<Chart> charts(Analysis analysis, boolean rehearsal) {
        List<String> warnings = warnings(analysis.programme(), rehearsal);
        return Stream.of(RankingChart.of(analysis.programme(), analysis.results()),
                StageChart.of(analysis.programme(), analysis::stages),
                SpreadChart.of(analysis.programme(), analysis.results(), analysis::members),
                QuotaChart.of(analysis.programme(), analysis.results()))
                .map(chart -> ChartFoot.below(chart, warnings));
    }

    private static List<String> warnings(Programme programme, boolean rehearsal) {
        return Stream.concat(Stream.of(Marks.REHEARSAL).filter(_ -> rehearsal),
                Stream.of(programme.criteria().notice())
                        .filter(notice -> programme.criteria().sample() && !notice.isBlank())).toList();
    }

    /** Writes each chart as SVG and as PNG into a folder; returns the files. */
    public Outcome<List<Path>> write(List<DrawnChart> charts, Path folder) {
        List<Path> written = new ArrayList<>();
        for (DrawnChart chart : charts) {
            Outcome<Path> both = OutsideFile.write(folder.resolve(chart.id() + ".svg"),
                    chart.svg().getBytes(StandardCharsets.UTF_8)).then(svg -> {
                        written.add(svg);
                        return OutsideFile.write(folder.resolve(chart.id() + ".png"), chart.png());
                    });
            if (both instanceof Outcome.Refused<Path> refused) {
                return new Outcome.Refused<>(refused.reason(), refused.arguments());
            }
            both.then(png -> {
                written.add(png);
                return both;
            });
        }
        return Outcome.done(List.copyOf(written));
    }
}
