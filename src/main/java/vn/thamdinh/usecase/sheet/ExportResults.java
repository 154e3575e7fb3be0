package vn.thamdinh.usecase.sheet;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thamdinh.documents.workbook.ResultsForm;
import vn.thamdinh.documents.workbook.ResultsWorkbook;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.analysis.Analysis;
import vn.thamdinh.usecase.chart.DrawCharts;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.Views;

/** Writes the results that the person at the desk may see as a workbook. */
public final class ExportResults {

    private final Views views;

    public ExportResults(Views views) {
        this.views = views;
    }

    /** The workbook's bytes; nothing without a round. */
    public Optional<byte[]> bytes() {
        return views.round().map(round -> ResultsWorkbook.write(form(round)));
    }

    /** Writes the file. */
    public Outcome<Path> export(Path file) {
        return bytes().map(workbook -> OutsideFile.write(file, workbook))
                .orElseGet(() -> Outcome.refused(Reason.NO_ROUND));
    }

    private ResultsForm form(RoundView round) {
        Results results = views.results();
        return new ResultsForm(round.programme(), results, round.title(), round.digest(), round.rehearsal(),
                (unit, stage) -> points(round, unit, stage), this::vote,
                byWriter(views.writers()), byWriter(views.roles()),
                DrawCharts.charts(new Analysis(round.programme(), views.facts(), results), round.rehearsal())
                        .toList());
    }

    private static <T> Map<WriterId, T> byWriter(Map<String, T> byHex) {
        return byHex.entrySet().stream().collect(Collectors.toMap(each -> new WriterId(each.getKey()),
                Map.Entry::getValue));
    }

    private Map<ComponentId, BigDecimal> points(RoundView round, UnitId unit, Stage stage) {
        Unit known = round.programme().unit(unit).orElseThrow();
        Scorer scorer = stage == Stage.REAPPRAISE ? Scorer.COUNCIL
                : Scorer.of(stage == Stage.SELF ? known.id() : known.district());
        Map<ComponentId, BigDecimal> points = new HashMap<>();
        views.sheet(new SheetKey(unit, stage, scorer)).cells().forEach((component, cell) -> cell.value()
                .ifPresent(given -> points.put(component, given.points())));
        return points;
    }

    private Optional<String> vote(UnitId unit) {
        return views.vote(unit).map(vote -> vote.inFavour() + " đồng ý, " + vote.against() + " không đồng ý, "
                + vote.abstained() + " không có ý kiến trên " + vote.members());
    }
}
