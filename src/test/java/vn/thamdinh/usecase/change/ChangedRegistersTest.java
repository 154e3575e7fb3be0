package vn.thamdinh.usecase.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.programme.change.Difference;
import vn.thamdinh.domain.programme.change.Mapping;
import vn.thamdinh.domain.programme.change.Named;
import vn.thamdinh.domain.programme.change.ProgrammeDiff;
import vn.thamdinh.domain.programme.change.Proposal;
import vn.thamdinh.domain.rebase.Unmapped;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;

/** Rows of registers follow their register and columns, or are told to be left behind. */
class ChangedRegistersTest {
    private static final ProgrammeFiles FILES = ProgrammeFiles.shipped(new ProgrammeId("mo-hinh-phuoc-long-2023"));
    private static final UnitId NOI_VU = new UnitId("phong-noi-vu");

    @TempDir
    private Path folder;
    private Office office;
    private Desk desk;

    @BeforeEach
    void open() {
        office = new Office(folder);
        desk = office.secretary(FILES);
        done(desk.registers().rows().write(key("cam-ket"), Map.of("can_bo", "12", "da_ky", "10", "ngay", "25/08/2023")));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static RowKey key(String register) {
        return new RowKey(new RegisterId(register), Optional.of(NOI_VU), "", "", RowKey.ONLY);
    }

    private static ProgrammeFiles changed(UnaryOperator<String> registers) {
        return FILES.with(ProgrammeFiles.REGISTERS, registers.apply(FILES.text(ProgrammeFiles.REGISTERS).orElseThrow()));
    }

    /** The register alone: a target and a figure have the same name. */
    private static String renamed(String text) {
        return text.replaceFirst("  - id: cam-ket\n", "  - id: ban-cam-ket\n").replace("register: cam-ket", "register: ban-cam-ket");
    }

    private static Programme read(ProgrammeFiles files) {
        return switch (ProgrammeReader.read(files)) {
            case ProgrammeReading.Read(Programme programme) -> programme;
            case ProgrammeReading.Faulty faulty -> throw new AssertionError(faulty.toString());
        };
    }

    private Proposal proposal(ProgrammeFiles files) {
        return Proposal.of(Office.programme(desk), read(files));
    }

    private Optional<RegisterRow> row(String register) {
        return desk.registers().kept().row(key(register)).map(kept -> kept.row());
    }

    @Test
    void aRenamedRegisterAndColumnTakeTheirRowsAlong() {
        ProgrammeFiles files = changed(text -> renamed(text).replace("da_ky", "so_da_ky"));
        List<Difference> differences = ProgrammeDiff.of(Office.programme(desk), read(files));
        assertTrue(differences.stream().anyMatch(one -> one.area() == Difference.Area.REGISTER
                && one.aspect() == Difference.Aspect.ID && one.after().equals("ban-cam-ket")), differences.toString());
        assertTrue(differences.stream().anyMatch(one -> one.area() == Difference.Area.COLUMN
                && one.aspect() == Difference.Aspect.ID && one.after().endsWith("so_da_ky")), differences.toString());
        done(desk.changeProgramme().adopt(files, proposal(files).mapping(), "Đổi tên sổ"));
        assertEquals(List.of(), desk.changeProgramme().unmapped());
        assertEquals("10", row("ban-cam-ket").orElseThrow().value("so_da_ky"));
        done(desk.registers().rows().write(key("ban-cam-ket"),
                Map.of("can_bo", "12", "so_da_ky", "12", "ngay", "25/08/2023")));
        assertEquals("12", row("ban-cam-ket").orElseThrow().value("so_da_ky"));
        done(desk.changeProgramme().undo("Lấy lại"));
        assertEquals("12", row("cam-ket").orElseThrow().value("da_ky"));
    }

    @Test
    void aRegisterThatNobodySaidAnythingOfLeavesItsRowsUnmapped() {
        ProgrammeFiles files = changed(text -> renamed(text));
        Mapping silent = new Mapping(Mapping.identity(Office.programme(desk)).components(), Map.of());
        assertEquals(List.of("cam-ket"), done(desk.changeProgramme().dryRun(files, silent)).unmapped().stream()
                .map(Unmapped::name).toList());
    }

    @Test
    void whatIsDroppedOnPurposeIsCountedInTheDryRun() {
        ProgrammeFiles files = changed(text -> renamed(text));
        Mapping dropped = new Mapping(Mapping.identity(Office.programme(desk)).components(),
                Map.of(new Named(Named.Kind.REGISTER, "cam-ket"), Optional.empty()));
        DryRun dry = done(desk.changeProgramme().dryRun(files, dropped));
        assertEquals(List.of(), dry.unmapped());
        assertEquals(List.of(1), dry.rows().stream().map(DryRun.LeftRows::rows).toList());
        Mapping column = new Mapping(Mapping.identity(Office.programme(desk)).components(),
                Map.of(Named.column("cam-ket", "da_ky"), Optional.empty()));
        ProgrammeFiles other = changed(text -> text.replace("da_ky", "so_da_ky"));
        assertEquals(List.of("cam-ket/da_ky"), done(desk.changeProgramme().dryRun(other, column)).rows().stream()
                .map(DryRun.LeftRows::name).toList());
    }
}
