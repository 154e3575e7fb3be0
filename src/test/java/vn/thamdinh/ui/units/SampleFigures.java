package vn.thamdinh.ui.units;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import vn.thamdinh.domain.ledger.FigureFact.FigureRecorded;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.view.UnitFigure;

/** Two figures, one of them recorded; notes what is recorded anew. */
final class SampleFigures implements FigurePort {

    final List<String> recorded = new CopyOnWriteArrayList<>();

    @Override
    public List<UnitFigure> of(UnitId unit) {
        return List.of(figure("par-index", "Chỉ số cải cách hành chính (PAR INDEX) năm 2023", "điểm", "100",
                        Optional.of(new BigDecimal("81.5")), "QĐ 45/QĐ-UBND ngày 20/01/2024"),
                figure("dvc-2023", "Hồ sơ trực tuyến năm 2023", "hồ sơ", "100000", Optional.empty(), ""));
    }

    private static UnitFigure figure(String id, String title, String measure, String high,
                                     Optional<BigDecimal> value, String source) {
        return new UnitFigure(new Figure(new FigureId(id), title, measure, BigDecimal.ZERO, new BigDecimal(high),
                "Báo cáo năm"), value, source);
    }

    @Override
    public Outcome<Integer> record(List<FigureRecorded> figures) {
        figures.forEach(figure -> recorded.add(figure.figure() + " " + figure.value() + " " + figure.source()));
        return Outcome.done(figures.size());
    }
}
