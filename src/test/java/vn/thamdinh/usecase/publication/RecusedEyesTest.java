package vn.thamdinh.usecase.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** What a recused member must not see of a unit in what is written down of it beside its scores. */
class RecusedEyesTest {
    private static final UnitId NOI_VU = new UnitId("phong-noi-vu");
    private static final RowKey SIGNED = new RowKey(new RegisterId("cam-ket"), Optional.of(NOI_VU), "", "", RowKey.ONLY);
    private static final LocalDate DAY = LocalDate.of(2024, 11, 1);

    @TempDir
    private Path folder;
    private Office office;
    private Desk desk;
    private Desk recused;

    @BeforeEach
    void open() {
        office = new Office(folder);
        desk = office.secretary(ProgrammeFiles.shipped(new ProgrammeId("mo-hinh-phuoc-long-2023")));
        MemberId hanh = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        String key = done(desk.publication().complaints().receive(new Complaints.Received(NOI_VU, Optional.empty(), "Ông B",
                "", DAY, "Khiếu nại kín")));
        done(desk.publication().complaints().settle(key, false, "Trả lời kín", "", DAY));
        done(desk.publication().registrations().register(NOI_VU, "1/CV", DAY, "A", DAY));
        done(desk.registers().rows().write(SIGNED, Map.of("can_bo", "12", "da_ky", "12", "ngay", "25/08/2023")));
        done(desk.council().recuse().declare(hanh, NOI_VU, true, "Vợ làm ở đó"));
        recused = office.member("hanh", hanh, desk);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void complaintsRegistrationsAndPapersOfTheUnitAreHisNotToSee() {
        assertEquals(1, desk.publication().complaints().all().size());
        assertEquals(List.of(), recused.publication().complaints().all());
        assertTrue(desk.publication().registrations().rows().stream().anyMatch(row -> row.unit().id().equals(NOI_VU)));
        assertFalse(recused.publication().registrations().rows().stream().anyMatch(row -> row.unit().id().equals(NOI_VU)));
        assertFalse(recused.publication().papers().rows().stream().anyMatch(row -> row.unit().id().equals(NOI_VU)));
        assertEquals(desk.publication().registrations().count(), recused.publication().registrations().count());
    }

    @Test
    void rowsAndTargetsOfTheUnitAreHisNotToSeeNorToWriteOver() {
        assertTrue(desk.registers().kept().row(SIGNED).isPresent());
        assertTrue(recused.registers().kept().row(SIGNED).isEmpty());
        assertFalse(recused.registers().reached(Optional.empty()).stream()
                .anyMatch(one -> one.unit().equals(Optional.of(NOI_VU))));
        assertEquals(Reason.RECUSED, refused(recused.registers().rows().write(SIGNED, Map.of("can_bo", "1"))));
    }

    @Test
    void theJournalDoesNotTellTheComplaintNorItsAnswer() {
        assertTrue(told(desk).contains("Khiếu nại kín"));
        assertTrue(told(desk).contains("Trả lời kín"));
        assertFalse(told(recused).contains("kín"), told(recused));
    }

    private static String told(Desk at) {
        return at.views().history("", 1000).toString();
    }
}
