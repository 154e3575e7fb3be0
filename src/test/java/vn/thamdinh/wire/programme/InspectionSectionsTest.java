package vn.thamdinh.wire.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.checklist.CheckGroup;
import vn.thamdinh.domain.inspection.checklist.CheckItemId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.unit.UnitId;

/** The shipped plan's visits, checklist and models are those of the sources, line by line. */
class InspectionSectionsTest {
    private final Programme programme = ProgrammeReader.shipped(new ProgrammeId("cqtt-binh-phuoc-2024"));

    @Test
    void theWindowOfVisitsEndsBeforeTheSecondMeeting() {
        assertTrue(programme.inspection().isOpenOn(LocalDate.of(2024, 11, 1)));
        assertTrue(programme.inspection().isOpenOn(LocalDate.of(2024, 11, 19)));
        assertFalse(programme.inspection().isOpenOn(LocalDate.of(2024, 11, 20)));
        assertFalse(programme.inspection().isOpenOn(LocalDate.of(2024, 10, 31)));
        assertTrue(programme.inspection().districts());
    }

    @Test
    void theChecklistHoldsFourAskingsFourAlwaysAndFiveNevers() {
        List<CheckGroup> groups = programme.inspection().checklist();
        assertEquals(List.of("“4 xin”", "“4 luôn”", "“5 không”"), groups.subList(0, 3).stream().map(CheckGroup::title)
                .toList());
        assertEquals(List.of(4, 4, 5), groups.subList(0, 3).stream().map(group -> group.items().size()).toList());
    }

    @Test
    void everythingThatIsLookedForOnTheSpotHasItsLine() {
        List.of("duong-day-nong", "hop-thu-gop-y", "lich-tiep-dan", "niem-yet", "trong-ngay", "nguoi-khuyet-tat",
                "xanh-sach-dep", "ban-ghe", "nuoc-uong", "ket-thuc-ho-so", "van-hoa-cong-vu", "thanh-tra-nhan-dan",
                "quy-che-tiep-dan", "quy-trinh-noi-bo", "buu-chinh").forEach(id ->
                        assertTrue(programme.inspection().item(new CheckItemId(id)).isPresent(), id));
        assertEquals(Optional.of(new ComponentId("2.2.1")),
                programme.inspection().item(new CheckItemId("niem-yet")).orElseThrow().component());
    }

    @Test
    void twoOfTheTownsSevenModelsBelongToAssessedUnits() {
        assertEquals(7, programme.models().size());
        assertEquals(List.of("5 biết và 3 thể hiện", "Chính quyền thân thiện"), programme.models().stream()
                .filter(model -> programme.unit(model.unit()).isPresent()).map(model -> model.model()).toList());
        assertEquals(List.of("Phường Sơn Giang", "Xã Phước Tín"), List.of("25237", "25249").stream()
                .map(code -> programme.unit(new UnitId(code)).orElseThrow().fullName()).toList());
    }
}
