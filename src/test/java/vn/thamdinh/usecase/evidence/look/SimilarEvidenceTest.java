package vn.thamdinh.usecase.evidence.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.Photos;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.evidence.Incoming;

class SimilarEvidenceTest extends SecretaryAtDesk {
    private static final char[] WORDS = "gạch ngói rơm rạ".toCharArray();

    private Evidence attach(int index, int scene, int width, float quality) {
        byte[] photo = Photos.jpeg(scene, width, width * 3 / 4, quality);
        var file = done(desk.attachEvidence().attach(new Incoming.InMemory(scene + "-" + width + ".jpg", photo),
                EvidencePlace.of(unit(desk, index)), "")).file();
        desk.evidence().glances().make(file);
        return desk.evidence().shelf().all().stream().filter(one -> one.file().equals(file)).findFirst().orElseThrow();
    }

    private static List<UnitId> units(List<Hint> hints) {
        return hints.stream().flatMap(hint -> switch (hint) {
            case Hint.Same(Evidence other) -> List.of(other.file().unit()).stream();
            case Hint.Alike(Evidence other, double _) -> List.of(other.file().unit()).stream();
            case Hint.Earlier _ -> List.<UnitId>of().stream();
        }).toList();
    }

    @Test
    void aRecompressedSmallerCopyInAnotherCommuneIsHintedAt() {
        Evidence first = attach(0, 1, 1200, 0.9f);
        Evidence copy = attach(1, 1, 800, 0.5f);
        Evidence other = attach(2, 2, 1200, 0.9f);
        var similar = desk.evidence().similar();
        assertEquals(List.of(unit(desk, 0)), units(similar.of(copy, Progress.NONE)));
        assertEquals(List.of(unit(desk, 1)), units(similar.of(first, Progress.NONE)));
        assertEquals(List.of(), similar.of(other, Progress.NONE));
        assertEquals(2, similar.all(Progress.NONE).size());
    }

    @Test
    void theVerySameFileIsToldAsSuch() {
        Evidence one = attach(0, 1, 800, 0.8f);
        attach(1, 1, 800, 0.8f);
        List<Hint> hints = desk.evidence().similar().of(one, Progress.NONE);
        assertTrue(hints.size() == 1 && hints.getFirst() instanceof Hint.Same, hints.toString());
    }

    @Test
    void whoIsRecusedLearnsNothingOfThatUnitFromAHint() {
        MemberId hanh = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        done(desk.council().recuse().declare(hanh, unit(desk, 0), true, "Quê ở xã"));
        attach(0, 1, 1200, 0.9f);
        attach(1, 1, 800, 0.5f);
        Desk member = office.member("hanh", hanh, desk);
        List<Evidence> seen = member.evidence().shelf().all();
        assertEquals(1, seen.size());
        assertEquals(List.of(), member.evidence().similar().of(seen.getFirst(), Progress.NONE));
    }

    @Test
    void aPhotoOfAnEarlierRoundIsFoundOnceItsFileIsBroughtIn() throws Exception {
        attach(0, 1, 1200, 0.9f);
        Path file = folder.resolve(desk.evidence().earlier().name());
        assertEquals(1, done(desk.evidence().earlier().export(file, WORDS)));
        var later = new Office(Files.createDirectories(folder.resolve("nam-sau")));
        Desk earlierDesk = desk;
        try {
            desk = later.secretary();
            Evidence copy = attach(3, 1, 700, 0.6f);
            assertEquals(List.of(), desk.evidence().similar().of(copy, Progress.NONE));
            assertEquals(Reason.WRONG_PASSPHRASE, refused(desk.evidence().earlier().bringIn(file,
                    "sai".toCharArray(), Progress.NONE)));
            assertEquals(1, done(desk.evidence().earlier().bringIn(file, WORDS, Progress.NONE)));
            assertEquals(1, done(desk.evidence().earlier().bringIn(file, WORDS, Progress.NONE)));
            String unit = Office.programme(desk).unit(unit(desk, 0)).orElseThrow().fullName();
            List<Hint> hints = desk.evidence().similar().of(copy, Progress.NONE);
            assertTrue(hints.size() == 1 && hints.getFirst() instanceof Hint.Earlier(EarlierPicture old, double _)
                    && old.unit().equals(unit) && old.thumbnail().length > 0, hints.toString());
        } finally {
            later.close();
            desk = earlierDesk;
        }
        Files.write(file, new byte[50]);
        assertEquals(Reason.DAMAGED, refused(desk.evidence().earlier().bringIn(file, WORDS, Progress.NONE)));
    }
}
