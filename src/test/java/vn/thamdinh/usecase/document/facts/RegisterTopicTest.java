package vn.thamdinh.usecase.document.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thamdinh.fixture.Office.done;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.programme.ProgrammeFiles;

class RegisterTopicTest {
    private static final UnitId NOI_VU = new UnitId("phong-noi-vu");
    private static final RowKey SIGNED = new RowKey(new RegisterId("cam-ket"), Optional.of(NOI_VU), "", "", RowKey.ONLY);

    @TempDir
    private Path folder;

    @Test
    void aRowInWhichPeopleContradictEachOtherIsPrintedWithTheMark() throws StorageException {
        try (var office = new Office(folder); Passphrase words = Passphrase.of(Office.WORDS)) {
            Desk desk = office.secretary(ProgrammeFiles.shipped(new ProgrammeId("mo-hinh-phuoc-long-2023")));
            MemberId nga = done(desk.council().enrol().enrol("Nguyễn Thị Nga", "Trưởng phòng", "", Role.DISTRICT));
            done(desk.council().assignUnits().assign(nga, List.of(NOI_VU)));
            Desk agency = office.member("nga", nga, desk);
            done(desk.registers().rows().write(SIGNED, signed("10")));
            done(agency.registers().rows().write(SIGNED, signed("12")));
            office.carry(agency, desk);
            office.close(desk);
            try (Workspace workspace = Workspace.open(folder.resolve("thu-ky"), words, office.seeded("thu-ky"))) {
                var draft = new FactsDraft();
                new RegisterTopic(new RoundBook(workspace, Office.NOVEMBER, new SeededEntropy("x")))
                        .into(draft, About.ROUND, "");
                assertEquals(1, draft.facts().tables().get("register-cam-ket").groups().stream()
                        .flatMap(group -> group.rows().stream()).flatMap(List::stream)
                        .filter(cell -> cell.contains("chưa thống nhất")).count());
            }
        }
    }

    private static Map<String, String> signed(String signed) {
        return Map.of("can_bo", "12", "da_ky", signed, "ngay", "25/08/2023");
    }
}
