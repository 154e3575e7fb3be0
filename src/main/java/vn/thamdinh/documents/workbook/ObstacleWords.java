package vn.thamdinh.documents.workbook;

import java.util.List;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Obstacle;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.text.Numbers;

/** What stands against recognition, as a sentence with its figures. */
public final class ObstacleWords {
    private ObstacleWords() {
    }

    /** The sentence. */
    public static String of(Obstacle obstacle, Programme programme) {
        return switch (obstacle) {
            case Obstacle.QuotaMissed(QuotaVerdict quota) -> "Phiếu " + quota.form() + ": " + of(quota.state()) + " (hợp lệ "
                    + quota.valid() + "/" + quota.required() + ")";
            case Obstacle.Vetoed(var component) -> "Vi phạm điều kiện " + component;
            case Obstacle.TotalTooLow(var total, var threshold) -> "Tổng điểm " + Numbers.trimmed(total) + ", cần từ "
                    + Numbers.trimmed(threshold);
            case Obstacle.FieldTooLow(var field, var points, var threshold) -> "Lĩnh vực "
                    + programme.criteria().field(field).map(known -> known.id() + ". " + known.title())
                            .orElse(field.value()) + ": " + Numbers.trimmed(points) + " điểm, cần từ "
                    + Numbers.trimmed(threshold);
            case Obstacle.DossierIncomplete(List<String> papers) -> "Hồ sơ còn thiếu: " + String.join(", ", papers);
            case Obstacle.VoteLost(int inFavour, int needed) -> "Biểu quyết: " + inFavour + " đồng ý, cần " + needed;
            case Obstacle.NoVote() -> "Hội đồng chưa biểu quyết";
            case Obstacle.ScoresMissing(int missing) -> "Còn thiếu " + missing + " điểm chấm của thành viên";
            case Obstacle.ScoresFaulty(int faulty) -> faulty + " điểm không hợp lệ";
            case Obstacle.DataMissing(List<String> names) -> "Thiếu dữ liệu để tính: " + String.join(", ", names);
            case Obstacle.OpenConflict(int components) -> "Chưa chốt: " + components + " tiêu chí có điểm trái nhau";
        };
    }

    /** How a quota stands. */
    public static String of(QuotaVerdict.State state) {
        return switch (state) {
            case MET -> "đủ";
            case MISSED -> "thiếu";
            case NOT_ENTERED -> "chưa nhập số liệu";
            case NO_TRANSACTIONS -> "không có giao dịch";
        };
    }
}
