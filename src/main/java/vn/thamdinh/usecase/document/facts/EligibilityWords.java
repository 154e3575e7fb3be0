package vn.thamdinh.usecase.document.facts;

import java.util.List;
import java.util.stream.Stream;

import vn.thamdinh.documents.workbook.ObstacleWords;
import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Obstacle;
import vn.thamdinh.domain.scoring.UnitStatus;

/** Eligibility in the words of official documents: papers and conditions by their titles, not by their ids. */
final class EligibilityWords {
    private EligibilityWords() {
    }

    static String of(UnitStatus status) {
        return switch (status) {
            case RECOGNISED -> "Đủ điều kiện";
            case NOT_RECOGNISED -> "Chưa đạt";
            case INELIGIBLE -> "Không đủ điều kiện";
            case INCOMPLETE -> "Chưa đủ dữ liệu";
            case OPEN_CONFLICT -> "Chưa thống nhất điểm";
        };
    }

    /** Those that say something: beside missing scores a low total does not, beside a veto a missing vote does not. */
    static Stream<Obstacle> telling(List<Obstacle> obstacles) {
        boolean missing = obstacles.stream().anyMatch(Obstacle.ScoresMissing.class::isInstance);
        boolean veto = obstacles.stream().anyMatch(obstacle -> obstacle instanceof Obstacle.Vetoed
                || obstacle instanceof Obstacle.TurnedAway || obstacle instanceof Obstacle.QuotaMissed);
        return obstacles.stream().filter(obstacle -> switch (obstacle) {
            case Obstacle.TotalTooLow _, Obstacle.FieldTooLow _ -> !missing;
            case Obstacle.NoVote _ -> !missing && !veto;
            default -> true;
        });
    }

    static String of(Obstacle obstacle, Programme programme) {
        return switch (obstacle) {
            case Obstacle.DossierIncomplete(List<String> papers) -> "Hồ sơ còn thiếu: " + String.join(", ",
                    papers.stream().map(id -> programme.papers().stream().filter(paper -> paper.id().equals(id))
                            .findFirst().map(Paper::title).orElse(id)).toList());
            case Obstacle.Vetoed(var component) -> "Vi phạm điều kiện: " + programme.criteria().component(component)
                    .map(known -> known.id() + ". " + known.title()).orElse(component.value());
            case Obstacle other -> ObstacleWords.of(other, programme);
        };
    }

    static String of(EligibilityRule rule) {
        return switch (rule) {
            case EligibilityRule.QuotasMet _ -> "không xét điều kiện đủ phiếu khảo sát";
            case EligibilityRule.TotalAtLeast _ -> "không xét điều kiện tổng điểm";
            case EligibilityRule.FieldsAtLeast _ -> "không xét mức tối thiểu của từng lĩnh vực";
            case EligibilityRule.DossierComplete _ -> "không xét điều kiện hồ sơ đầy đủ";
            case EligibilityRule.NoVeto _ -> "không xét điều kiện loại trừ";
            case EligibilityRule.VotePassed _ -> "không xét điều kiện biểu quyết";
        };
    }
}
