package vn.thamdinh.usecase.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.component;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.Photos;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;

class KeepEvidenceTest {
    private static final Tie TABLE = new Tie(new VisitId("v1"), "bang-niem-yet");

    @TempDir
    private Path folder;
    private Office office;
    private Desk desk;

    @BeforeEach
    void aProgrammeThatAsksForEvidence() {
        office = new Office(folder);
        desk = office.secretary(Office.conducted("{blind: false, stages: [], evidenceOrReason: true}"));
    }

    @AfterEach
    void closeTheOffice() {
        office.close();
    }

    private FileAttached attach(int component, int scene) {
        Path photo = Photos.file(folder, "anh" + scene + ".jpg", scene);
        return done(desk.attachEvidence().attach(photo, unit(desk, 0), Optional.of(component(desk, component)), ""));
    }

    private EvidenceShelf shelf() {
        return desk.evidence().shelf();
    }

    @Test
    void aDroppedFileIsGoneUntilItIsPutBack() {
        FileAttached file = attach(0, 1);
        assertEquals(Reason.WHY_NEEDED, refused(desk.evidence().drop().drop(file, " ")));
        done(desk.evidence().drop().drop(file, "Chụp nhầm"));
        assertEquals(List.of(), shelf().all());
        done(desk.evidence().drop().putBack(file));
        assertEquals(List.of(file), shelf().all().stream().map(Evidence::file).toList());
    }

    @Test
    void aCommuneDropsWhatItAttachedAndNothingElse() {
        UnitId own = unit(desk, 0);
        FileAttached ofTheOffice = attach(0, 1);
        MemberId person = done(desk.council().enrol().enrol("Cán bộ xã", "", own.code(), Role.COMMUNE));
        Desk commune = done(office.create("xa", Role.COMMUNE, true, office.seeded("xa")));
        office.carry(desk, commune);
        done(commune.council().choose().choose(person, "máy xã"));
        assertEquals(Role.COMMUNE, commune.views().round().orElseThrow().me().orElseThrow().role());
        FileAttached mine = done(commune.attachEvidence().attach(Photos.file(folder, "xa.jpg", 7), own,
                Optional.of(component(desk, 1)), ""));
        assertEquals(Reason.NOT_YOURS, refused(commune.evidence().drop().drop(ofTheOffice, "Không thích")));
        done(commune.evidence().drop().drop(mine, "Nhầm tệp"));
        assertEquals(List.of(ofTheOffice), commune.evidence().shelf().all().stream().map(Evidence::file).toList());
    }

    @Test
    void aFileIsTiedToAFindingAndFoundThere() {
        FileAttached file = attach(0, 1);
        attach(1, 2);
        done(desk.evidence().tie().tie(file.unit(), file.sha256(), TABLE, true));
        assertEquals(List.of(file), shelf().of(file.unit(), TABLE).stream().map(Evidence::file).toList());
        assertEquals(List.of(file), shelf().of(file.unit(), TABLE.visit()).stream().map(Evidence::file).toList());
        done(desk.evidence().tie().tie(file.unit(), file.sha256(), TABLE, false));
        assertEquals(List.of(), shelf().of(file.unit(), TABLE));
    }

    @Test
    void eachComponentShowsAFileOrWhyThereIsNone() {
        List<ComponentId> before = shelf().lacking(unit(desk, 0));
        ComponentId first = before.getFirst();
        ComponentId second = before.get(1);
        Path photo = Photos.file(folder, "a.jpg", 1);
        FileAttached file = done(desk.attachEvidence().attach(photo, unit(desk, 0), Optional.of(first), ""));
        done(desk.evidence().absence().explain(unit(desk, 0), second, "Hồ sơ bản giấy xem tại chỗ"));
        assertEquals(before.subList(2, before.size()), shelf().lacking(unit(desk, 0)));
        assertEquals(Optional.of("Hồ sơ bản giấy xem tại chỗ"), shelf().absence(unit(desk, 0), second));
        done(desk.evidence().drop().drop(file, "nhầm"));
        done(desk.evidence().absence().explain(unit(desk, 0), second, ""));
        assertEquals(before, shelf().lacking(unit(desk, 0)));
        assertEquals(before, shelf().lacking().get(unit(desk, 0)));
    }

    @Test
    void aLargePhotoIsKeptSmallerWithTheOriginalsHash() throws Exception {
        byte[] large = Photos.jpeg(Photos.grainy(7, 3200, 2400), 0.97f);
        assertTrue(large.length > ReduceEvidence.LARGE_BYTES, large.length + " bytes");
        Path file = Files.write(folder.resolve("lon.JPG"), large);
        String original = vn.thamdinh.wire.Hashes.sha256Hex(large);
        Attached attached = done(desk.evidence().reduce().attach(new Incoming.OnDisk(file),
                EvidencePlace.of(unit(desk, 0)), ""));
        Evidence kept = shelf().all().getFirst();
        assertEquals(original + " " + large.length, kept.reduced().map(one -> one.original() + " " + one.originalSize())
                .orElseThrow());
        assertTrue(attached.file().size() < large.length / 2, attached.file().size() + " bytes");
        assertEquals(List.of(false), List.of(desk.evidence().shelf().all().stream()
                .anyMatch(one -> one.file().sha256().equals(original))));
        assertArrayEquals(large, Files.readAllBytes(file));
    }

    @Test
    void reducingAfterwardsTakesTheTiesAlongAndDropsTheLargeOne() throws Exception {
        Path file = Files.write(folder.resolve("lon.jpg"), Photos.jpeg(Photos.grainy(7, 3200, 2400), 0.97f));
        FileAttached large = done(desk.evidence().attach().attach(new Incoming.OnDisk(file),
                EvidencePlace.of(unit(desk, 0)).at(TABLE), "")).file();
        done(desk.evidence().reduce().reduce(shelf().all().getFirst(), "Thu nhỏ"));
        Evidence kept = shelf().all().getFirst();
        assertEquals(1, shelf().all().size());
        assertEquals(List.of(TABLE), kept.ties());
        assertEquals(large.sha256(), kept.reduced().orElseThrow().original());
        assertEquals(Reason.NOT_A_PICTURE, refused(desk.evidence().reduce().reduce(kept, "Thu nhỏ")));
    }

    @Test
    void aCopyOutsideIsTheWholeFile() throws Exception {
        FileAttached file = attach(0, 3);
        Path out = done(desk.evidence().saveCopy().save(file, folder.resolve("ra").resolve("anh.jpg")));
        assertArrayEquals(Files.readAllBytes(folder.resolve("anh3.jpg")), Files.readAllBytes(out));
        try (var files = Files.list(out.getParent())) {
            assertEquals(1, files.count());
        }
    }
}
