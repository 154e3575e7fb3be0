package vn.thamdinh.documents.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;

/** Totals of each member and of the council for each unit: how far members lie apart. */
public final class SpreadChart {
    private SpreadChart() {
    }

    /** @param members totals of a unit's members who have scored everything */
    public static Chart of(Programme programme, Results results, Function<Unit, Map<String, BigDecimal>> members) {
        List<UnitResult> units = results.units();
        List<List<Double>> totals = units.stream().map(unit -> members.apply(unit.unit()).values().stream()
                .map(BigDecimal::doubleValue).sorted().toList()).toList();
        var board = new Board("Độ phân tán điểm giữa các thành viên",
                "Mỗi vạch là tổng điểm của một thành viên, chấm tròn là điểm của Hội đồng; bên phải là khoảng cách thấp nhất – cao nhất.",
                units.size(), true);
        List<Double> shown = new ArrayList<>(totals.stream().flatMap(List::stream).toList());
        for (int row = 0; row < units.size(); row++) {
            if (!totals.get(row).isEmpty()) {
                shown.add(units.get(row).total().doubleValue());
            }
        }
        double low = shown.stream().mapToDouble(each -> each).min().orElse(0);
        double high = shown.stream().mapToDouble(each -> each).max()
                .orElse(programme.criteria().max().doubleValue());
        board.scale(Math.floor(Math.max(0, low - 1) / 5) * 5, Math.ceil(high / 5) * 5 + 1e-9);
        board.grid(5);
        for (int row = 0; row < units.size(); row++) {
            board.name(row, units.get(row).unit().fullName());
            row(board, row, units.get(row), totals.get(row));
        }
        return board.chart("do-phan-tan", "Tổng điểm của từng thành viên cho " + units.size() + " đơn vị");
    }

    private static void row(Board board, int row, UnitResult unit, List<Double> totals) {
        if (totals.isEmpty()) {
            board.remark(row, "chưa có phiếu đủ điểm", false);
            return;
        }
        double y = board.middle(row);
        board.line(board.x(totals.getFirst()), y, board.x(totals.getLast()), y, 2, Board.GREY, false);
        totals.forEach(total -> board.line(board.x(total), y - 6, board.x(total), y + 6, 1.5, Board.INK, false));
        board.add(new Mark.Disc(board.x(unit.total().doubleValue()), y, 4, "#0b4f8a", "#ffffff"));
        board.remark(row, Numbers.trimmed(BigDecimal.valueOf(totals.getLast()).subtract(
                BigDecimal.valueOf(totals.getFirst()))) + " điểm", false);
    }
}
