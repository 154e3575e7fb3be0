package vn.thamdinh.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.frame.Badge;
import vn.thamdinh.usecase.dashboard.Alert;
import vn.thamdinh.usecase.dashboard.Alert.Kind;

class DashboardWordsTest {

    private static Alert alert(Kind kind, String... names) {
        return new Alert(kind, names.length, List.of(names));
    }

    @Test
    void theNumberAtTheSurveysCountsEveryUnitThatWaitsForSomethingOnce() {
        assertEquals(Optional.empty(), DashboardWords.surveys(List.of(alert(Kind.OVERDUE, "Bước 2"))));
        assertEquals(Optional.of(new Badge("2", Tone.WARN)), DashboardWords.surveys(List.of(
                alert(Kind.NO_TRANSACTIONS, "Xã Tân Lập", "Xã Đăk Ơ"))));
        assertEquals(Optional.of(new Badge("4", Tone.ERROR)), DashboardWords.surveys(List.of(
                alert(Kind.NO_TRANSACTIONS, "Xã Tân Lập", "Xã Đăk Ơ"), alert(Kind.OVERDUE, "Bước 2"),
                alert(Kind.QUOTA_SHORT, "Xã Đăk Ơ", "Xã Tân Thành"), alert(Kind.QUOTA_MISSED, "Xã Phú Riềng"))));
    }

    @Test
    void twoUnitsOfOneNameAreTwo() {
        assertEquals(Optional.of(new Badge("3", Tone.ERROR)), DashboardWords.surveys(List.of(
                alert(Kind.QUOTA_MISSED, "Xã Tân Thành", "Xã Tân Thành"),
                alert(Kind.NO_TRANSACTIONS, "Xã Tân Thành", "Xã Tân Lập"))));
    }
}
