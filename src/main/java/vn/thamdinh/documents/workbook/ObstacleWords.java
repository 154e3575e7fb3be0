package vn.thamdinh.documents.workbook;

import java.util.List;
import java.util.stream.Collectors;

import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Figure;
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
            case Obstacle.QuotaMissed(QuotaVerdict quota) -> "Phiếu " + quota.form() + ": " + of(quota.state())
                    + (quota.required() > 0 ? " (hợp lệ " + quota.valid() + "/" + quota.required() + ")" : "");
            case Obstacle.Vetoed(var component) -> "Vi phạm điều kiện " + programme.criteria().component(component)
                    .map(known -> known.id() + " " + known.title()).orElse(component.value());
            case Obstacle.TotalTooLow(var total, var threshold) -> "Tổng điểm " + Numbers.trimmed(total) + ", cần từ "
                    + Numbers.trimmed(threshold);
            case Obstacle.FieldTooLow(var field, var points, var threshold) -> "Lĩnh vực "
                    + programme.criteria().field(field).map(known -> known.id() + ". " + known.title())
                            .orElse(field.value()) + ": " + Numbers.trimmed(points) + " điểm, cần từ "
                    + Numbers.trimmed(threshold);
            case Obstacle.DossierIncomplete(List<String> papers) -> "Hồ sơ còn thiếu: " + papers.stream()
                    .map(id -> programme.papers().stream().filter(paper -> paper.id().equals(id)).findFirst()
                            .map(Paper::title).orElse(id)).collect(Collectors.joining(", "));
            case Obstacle.VoteLost(int inFavour, int needed) -> "Biểu quyết: " + inFavour + " đồng ý, cần " + needed;
            case Obstacle.TurnedAway(String reason) -> "Không chấp nhận đăng ký: " + reason;
            case Obstacle.NoVote() -> "Hội đồng chưa biểu quyết";
            case Obstacle.ScoresMissing(int missing) -> "Còn thiếu " + missing + " điểm chấm của thành viên";
            case Obstacle.ScoresFaulty(int faulty) -> faulty + " điểm không hợp lệ";
            case Obstacle.DataMissing(List<String> names) -> "Thiếu dữ liệu để tính: " + names.stream()
                    .map(name -> title(programme, name)).collect(Collectors.joining(", "));
            case Obstacle.OpenConflict(int components) -> "Chưa chốt: " + components + " tiêu chí có điểm trái nhau";
        };
    }

    /** The figure's title; what is no figure is named as it is. */
    public static String title(Programme programme, String name) {
        return programme.criteria().figures().stream().filter(figure -> figure.id().value().equals(name)).findFirst()
                .map(Figure::title).orElse(name);
    }

    /** What a rule asks for. */
    public static String of(EligibilityRule rule) {
        return switch (rule) {
            case EligibilityRule.QuotasMet _ -> "đủ phiếu khảo sát";
            case EligibilityRule.TotalAtLeast _ -> "tổng điểm tối thiểu";
            case EligibilityRule.FieldsAtLeast _ -> "điểm tối thiểu từng lĩnh vực";
            case EligibilityRule.DossierComplete _ -> "hồ sơ đầy đủ";
            case EligibilityRule.NoVeto _ -> "không vi phạm điều kiện loại trừ";
            case EligibilityRule.VotePassed _ -> "biểu quyết";
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
