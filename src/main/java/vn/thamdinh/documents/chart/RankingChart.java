package vn.thamdinh.documents.chart;

import java.math.BigDecimal;
import java.util.List;
import vn.thamdinh.domain.criteria.Block;
import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.FieldResult;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.Numbers;

/** Totals by rank, each bar divided by field; a bar without a rank is grey and says why in words. */
public final class RankingChart {
    private static final List<String> SHADES = List.of("#0b4f8a", "#2f7fc1", "#7fb2dc", "#0f766e", "#4ba59b", "#9ad0c8");
    private static final List<String> GREYS = List.of("#7b8794", "#9aa5b1", "#b8c1cb", "#7b8794", "#9aa5b1", "#b8c1cb");
    private static final double BAR = 15;
    private static final double ROOM_FOR_NUMBER = 30;

    private RankingChart() {
    }

    public static Chart of(Programme programme, Results results) {
        List<UnitResult> units = results.byRank();
        var board = new Board("Tổng điểm theo thứ hạng, chia theo lĩnh vực",
                "Mỗi đoạn là một lĩnh vực theo thứ tự bảng tiêu chí, số trong đoạn là điểm; thanh xám: chưa xếp hạng.",
                units.size(), true);
        double most = units.stream().mapToDouble(unit -> unit.total().doubleValue()).max().orElse(0);
        board.scale(0, Math.max(programme.criteria().max().doubleValue(), most));
        board.grid(Math.max(10, Math.ceil(programme.criteria().max().doubleValue() / 100) * 10));
        programme.eligibility().stream().filter(EligibilityRule.TotalAtLeast.class::isInstance)
                .map(rule -> ((EligibilityRule.TotalAtLeast) rule).points()).findFirst()
                .ifPresent(points -> board.threshold(points.doubleValue(), "Ngưỡng " + Numbers.trimmed(points)));
        for (int row = 0; row < units.size(); row++) {
            bar(board, row, units.get(row), programme.scoring().scale());
        }
        return board.chart("xep-hang", "Tổng điểm của " + units.size() + " đơn vị theo thứ hạng");
    }

    private static void bar(Board board, int row, UnitResult unit, int scale) {
        boolean ranked = unit.rank().isPresent();
        board.name(row, (ranked ? unit.rank().getAsInt() + ". " : "") + unit.unit().fullName());
        double from = 0;
        int shade = 0;
        for (FieldResult field : unit.fields()) {
            double points = field.field().block() == Block.NORMAL ? field.points().doubleValue() : 0;
            String colour = (ranked ? SHADES : GREYS).get(shade % SHADES.size());
            double width = Math.max(0, board.x(from + points) - board.x(from));
            board.add(new Mark.Box(board.x(from), board.middle(row) - BAR / 2, width, BAR, colour, "#ffffff"));
            if (width >= ROOM_FOR_NUMBER) {
                board.words(board.x(from) + width / 2, board.baseline(row) - 1, number(field.points(), scale), 9, false,
                        Mark.Anchor.MIDDLE, isDark(colour) ? "#ffffff" : Board.INK);
            }
            from += points;
            shade++;
        }
        board.remark(row, Numbers.format(unit.total(), scale) + " · " + standing(unit), ranked);
    }

    private static String number(BigDecimal points, int scale) {
        return Numbers.format(points, Math.min(1, scale));
    }

    private static boolean isDark(String colour) {
        return Integer.parseInt(colour.substring(3, 5), 16) < 0x90;
    }

    static String standing(UnitResult unit) {
        return switch (unit.status()) {
            case RECOGNISED -> "đạt";
            case NOT_RECOGNISED -> "chưa đạt";
            case INELIGIBLE -> "không đủ điều kiện";
            case OPEN_CONFLICT -> "chưa chốt";
            case INCOMPLETE -> "chưa đủ dữ liệu";
        };
    }
}
