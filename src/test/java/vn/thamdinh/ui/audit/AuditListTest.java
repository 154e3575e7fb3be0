package vn.thamdinh.ui.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.audit.AuditList.Row;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Tone;

class AuditListTest {

    private final AuditList list = AuditList.of(Messages.of(Messages.VIETNAMESE), new SampleAudit().read().orElseThrow());

    @Test
    void subjectsAreToldByTheNamesOfUnitComponentAndPerson() {
        Row row = list.matching("cham diem 1.1.2 hoi ti").getFirst();
        assertEquals("Xã Tân Thành · 1.1.2", row.about());
        assertEquals("Không tính, vì đã hồi tị", row.state());
        assertEquals(Tone.WARN, row.tone());
    }

    @Test
    void anEntryOfANewerVersionIsShownAndNotGuessedAt() {
        List<Row> rows = list.rows().stream().filter(row -> row.action().equals("Loại mới")).toList();
        assertEquals(1, rows.size());
        assertEquals(1, list.newerKinds());
    }

    @Test
    void theFilterFindsReasonsWithoutDiacriticsAndEntriesByTheirId() {
        assertTrue(list.matching("ho so kiem chung").size() > 3);
        Row first = list.rows().getFirst();
        assertEquals(List.of(first), list.matching(first.id().hex().substring(0, 12) + " bieu quyet"));
        assertEquals(List.of(), list.matching("không có chữ này"));
    }

    @Test
    void everyKindThatIsWrittenHasWordsInBothLanguages() {
        for (var language : Messages.languages()) {
            assertTrue(AuditList.of(Messages.of(language), new SampleAudit().read().orElseThrow()).rows().stream()
                    .noneMatch(row -> row.action().isBlank() || row.state().isBlank()));
        }
    }
}
