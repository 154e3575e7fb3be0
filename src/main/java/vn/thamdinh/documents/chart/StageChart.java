package vn.thamdinh.documents.chart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Total;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;

/** Each unit's total at each stage on one line; a stage is told by its shape, not by colour alone. */
public final class StageChart {
    private static final double SIZE = 5.5;

    private StageChart() {
    }

    /** @param stages totals of a unit's stages; a stage without scores is absent */
    public static Chart of(Programme programme, Function<Unit, Map<Stage, Total>> stages) {
        List<Unit> units = programme.units();
        List<Map<Stage, Total>> totals = units.stream().map(stages).toList();
        var board = new Board("Điểm qua các khâu", "", units.size(), true);
        double lowest = totals.stream().flatMap(each -> each.values().stream())
                .mapToDouble(total -> total.points().doubleValue()).min().orElse(0);
        double most = totals.stream().flatMap(each -> each.values().stream())
                .mapToDouble(total -> total.points().doubleValue()).max().orElse(1);
        board.scale(Math.floor(Math.max(0, lowest - 1) / 5) * 5, Math.max(Math.ceil(most / 5) * 5, 5));
        board.grid(5);
        legend(board, programme);
        for (int row = 0; row < units.size(); row++) {
            board.name(row, units.get(row).fullName());
            row(board, row, new TreeMap<>(totals.get(row)));
        }
        return board.chart("diem-cac-khau", "Điểm tự chấm, thẩm tra, thẩm định và thống nhất của " + units.size()
                + " đơn vị");
    }

    private static void row(Board board, int row, Map<Stage, Total> totals) {
        if (totals.isEmpty()) {
            board.remark(row, "chưa có điểm", false);
            return;
        }
        double from = totals.values().stream().mapToDouble(total -> total.points().doubleValue()).min().orElse(0);
        double to = totals.values().stream().mapToDouble(total -> total.points().doubleValue()).max().orElse(0);
        board.line(board.x(from), board.middle(row), board.x(to), board.middle(row), 2, Board.GREY, false);
        totals.forEach((stage, total) ->
                shape(board, stage, board.x(total.points().doubleValue()), board.middle(row)));
        Total self = totals.get(Stage.SELF);
        Total agreed = totals.get(Stage.AGREE);
        if (self != null && agreed != null) {
            var difference = agreed.points().subtract(self.points());
            board.remark(row, (difference.signum() > 0 ? "+" : "") + Numbers.trimmed(difference) + " so với tự chấm",
                    false);
        }
    }

    private static void legend(Board board, Programme programme) {
        double x = 16;
        for (Stage stage : programme.outline().inOrder()) {
            shape(board, stage, x + SIZE, 44);
            String name = programme.outline().heading(stage);
            board.words(x + 3 * SIZE, 48, name, Board.TEXT, false, Mark.Anchor.START, Board.PALE);
            x += 3 * SIZE + ChartFont.width(name, Board.TEXT, false) + 24;
        }
    }

    private static void shape(Board board, Stage stage, double x, double y) {
        switch (stage) {
            case SELF -> board.add(new Mark.Disc(x, y, SIZE, "#ffffff", "#b45309"));
            case VERIFY -> board.add(new Mark.Box(x - SIZE + 1, y - SIZE + 1, 2 * SIZE - 2, 2 * SIZE - 2, "#ffffff",
                    "#0f766e"));
            case APPRAISE -> board.add(new Mark.Figure(List.of(x, y - SIZE, x + SIZE, y, x, y + SIZE, x - SIZE, y),
                    "#7fb2dc", "#0b4f8a"));
            case REAPPRAISE -> board.add(new Mark.Box(x - SIZE + 2, y - SIZE + 2, 2 * SIZE - 4, 2 * SIZE - 4, "#7fb2dc",
                    "#0b4f8a"));
            case AGREE -> board.add(new Mark.Disc(x, y, SIZE - 1.5, "#0b4f8a", "#0b4f8a"));
        }
    }
}
