package vn.thamdinh.documents.workbook;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.eligibility.EligibilityRule;

/** A rule that was set aside, in which role and when, in words. */
final class WaiverWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT)
            .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private WaiverWords() {
    }

    static String of(EligibilityRule rule) {
        return switch (rule) {
            case EligibilityRule.QuotasMet _ -> "Đủ phiếu khảo sát";
            case EligibilityRule.TotalAtLeast _ -> "Tổng điểm đạt ngưỡng";
            case EligibilityRule.FieldsAtLeast _ -> "Từng lĩnh vực đạt mức tối thiểu";
            case EligibilityRule.DossierComplete _ -> "Hồ sơ đầy đủ";
            case EligibilityRule.NoVeto _ -> "Không vi phạm điều kiện loại trừ";
            case EligibilityRule.VotePassed _ -> "Hội đồng biểu quyết thông qua";
        };
    }

    static String of(Role role) {
        return switch (role) {
            case SECRETARIAT -> "Thư ký, Tổ giúp việc";
            case MEMBER -> "Thành viên Hội đồng";
            case CHAIR -> "Chủ tịch Hội đồng";
            case INSPECTOR -> "Đoàn kiểm tra";
            case DISTRICT -> "UBND cấp huyện";
            case COMMUNE -> "UBND cấp xã";
            case CLERK -> "Văn thư";
        };
    }

    /** Vietnam's time, to the minute. */
    static String of(Instant time) {
        return MOMENT.format(time);
    }
}
