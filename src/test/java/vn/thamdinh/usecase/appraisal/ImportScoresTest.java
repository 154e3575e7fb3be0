package vn.thamdinh.usecase.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.component;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

class ImportScoresTest extends SecretaryAtDesk {
    private Path sheet(String... rows) throws IOException {
        return Files.writeString(folder.resolve("diem.csv"),
                "Đơn vị;Mã tiêu chí;Điểm;Lý do\n" + String.join("\n", rows) + "\n");
    }

    private String row(int unit, int component, String points) {
        return unit(desk, unit) + ";" + component(desk, component) + ";" + points + ";";
    }

    private long entries() {
        return desk.views().round().orElseThrow().entries();
    }

    @Test
    void aSheetIsTakenAndTakenAgainChangesNothing() throws IOException {
        Path sheet = sheet(row(0, 0, "1"), row(0, 1, "1,5"), row(1, 0, "0"));
        assertEquals(new ImportScores.Imported(3, 0), done(desk.importScores().scores(sheet, Stage.SELF)));
        long before = entries();
        assertEquals(new ImportScores.Imported(0, 3), done(desk.importScores().scores(sheet, Stage.SELF)));
        assertEquals(before, entries());
        assertEquals(2, desk.views().units().getFirst().self().done());
        assertEquals(new ImportScores.Imported(3, 0), done(desk.importScores().scores(sheet, Stage.VERIFY)));
        assertEquals(2, desk.views().units().getFirst().verify().done());
    }

    @Test
    void allMistakesAreToldAtOnceAndNothingIsTaken() throws IOException {
        long before = entries();
        Path sheet = sheet(row(0, 0, "1"), row(0, 1, "99"), "Xã Không Có;" + component(desk, 0) + ";1;", row(1, 0, "một"), row(0, 0, "1"));
        Outcome<ImportScores.Imported> outcome = desk.importScores().scores(sheet, Stage.SELF);
        assertEquals(Reason.FAULTY_SHEET, refused(outcome));
        List<String> problems = ((Outcome.Refused<?>) outcome).arguments();
        assertEquals(List.of("3", "4", "5", "6"), problems.stream().map(line -> line.split("\\|")[0]).toList());
        assertEquals(before, entries());
        assertEquals(0, desk.views().units().getFirst().self().done());
    }

    @Test
    void onlyStagesBeforeTheCouncilComeFromSheets() throws IOException {
        Path sheet = sheet(row(0, 0, "1"));
        assertEquals(Reason.BAD_INPUT, refused(desk.importScores().scores(sheet, Stage.APPRAISE)));
        assertEquals(Reason.BAD_INPUT, refused(desk.importScores().scores(sheet, Stage.AGREE)));
        assertEquals(Reason.NOT_FOUND,
                refused(desk.importScores().scores(folder.resolve("khong-co.csv"), Stage.SELF)));
    }

    @Test
    void aMemberImportsNothing() throws IOException {
        var hanh = done(desk.council().enrol().enrol("Hạnh", "", "", vn.thamdinh.domain.council.Role.MEMBER));
        Desk member = office.member("hanh", hanh, desk);
        long before = member.views().round().orElseThrow().entries();
        assertEquals(Reason.NO_RIGHT, refused(member.importScores().scores(sheet(row(0, 0, "1")), Stage.SELF)));
        assertEquals(before, member.views().round().orElseThrow().entries());
        assertTrue(before > 0);
    }

    @Test
    void aDistrictFarFromTheCommuneGivesItsReasonInTheSheetToo() throws IOException {
        done(desk.importScores().scores(sheet(row(0, 0, "1"), row(0, 1, "1")), Stage.SELF));
        var without = desk.importScores().scores(sheet(row(0, 0, "0,5"), row(0, 1, "0,25")), Stage.VERIFY);
        assertEquals(Reason.FAULTY_SHEET, refused(without));
        assertEquals(List.of("3|Lý do||sheet.problem.reason-needed||||−0,75|0,5"),
                ((Outcome.Refused<?>) without).arguments());
        assertEquals(0, desk.views().units().getFirst().verify().done());
        var with = desk.importScores().scores(sheet(row(0, 0, "0,5"), row(0, 1, "0,25") + "thiếu sổ"), Stage.VERIFY);
        assertEquals(new ImportScores.Imported(2, 0), done(with));
    }
}
