package vn.thamdinh.documents.chart;

import java.util.List;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.survey.SurveyForm;

/** Survey quotas of all units as a table of shades, each cell with its numbers and its state in words. */
public final class QuotaChart {
    private static final double GAP = 2;

    private QuotaChart() {
    }

    public static Chart of(Programme programme, Results results) {
        List<UnitResult> units = results.units();
        List<SurveyForm> forms = programme.surveys();
        var board = new Board("Chỉ tiêu phiếu khảo sát",
                "Số phiếu hợp lệ / phải có; ô đậm hơn là gần đủ hơn, ô viền đậm là chưa đủ.", units.size(), false);
        double width = forms.isEmpty() ? 0 : (board.right() - board.left()) / forms.size();
        for (int column = 0; column < forms.size(); column++) {
            board.words(board.left() + (column + 0.5) * width, board.headline(), forms.get(column).id().value(),
                    Board.TEXT, true, Mark.Anchor.MIDDLE, Board.INK);
        }
        for (int row = 0; row < units.size(); row++) {
            UnitResult unit = units.get(row);
            board.name(row, unit.unit().fullName());
            for (int column = 0; column < unit.quotas().size(); column++) {
                cell(board, row, board.left() + column * width, width, unit.quotas().get(column));
            }
            long met = unit.quotas().stream().filter(QuotaVerdict::met).count();
            board.remark(row, met == unit.quotas().size() ? "đủ" : "đủ " + met + "/" + unit.quotas().size(),
                    met < unit.quotas().size());
        }
        return board.chart("chi-tieu-phieu", "Phiếu khảo sát hợp lệ và phải có của " + units.size() + " đơn vị");
    }

    private static void cell(Board board, int row, double x, double width, QuotaVerdict verdict) {
        double share = verdict.required() == 0 ? 0 : Math.min(1, verdict.valid() / (double) verdict.required());
        String fill = switch (verdict.state()) {
            case MET -> "#5aa69b";
            case MISSED -> shade(share);
            case NOT_ENTERED, NO_TRANSACTIONS -> "#f0f2f5";
        };
        board.add(new Mark.Box(x + GAP, board.y(row) + GAP, width - 2 * GAP, Board.ROW - 2 * GAP, fill,
                verdict.state() == QuotaVerdict.State.MISSED ? "#7c2d12" : Board.GRID));
        board.words(x + width / 2, board.baseline(row), words(verdict), 10,
                verdict.state() == QuotaVerdict.State.MISSED, Mark.Anchor.MIDDLE, Board.INK);
    }

    private static String words(QuotaVerdict verdict) {
        return switch (verdict.state()) {
            case MET -> verdict.valid() + "/" + verdict.required() + " đủ";
            case MISSED -> verdict.valid() + "/" + verdict.required() + " thiếu " + verdict.missing();
            case NOT_ENTERED -> "chưa nhập";
            case NO_TRANSACTIONS -> "không có lượt giao dịch";
        };
    }

    /** From nearly white to orange as the share grows. */
    private static String shade(double share) {
        int other = (int) Math.round(240 - share * 90);
        return "#f6%02x%02x".formatted(Math.min(255, other + 5), Math.max(0, other - 60));
    }
}
