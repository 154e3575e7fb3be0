package vn.thamdinh.usecase.travel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.unit;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.exchange.EvidenceFile;
import vn.thamdinh.fixture.Laptop;
import vn.thamdinh.fixture.TypedPoints;

/** Photos and papers on their way. */
class EvidenceTravelTest {
    @TempDir
    private Path folder;
    private Laptop secretary;
    private Laptop hanh;
    private MemberId member;

    @BeforeEach
    void admitOneMember() {
        secretary = Laptop.secretary(folder, "thu-ky", TypedPoints.files());
        member = done(secretary.desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        hanh = Laptop.empty(folder, "hanh");
        secretary.admit(hanh, member, Role.MEMBER);
    }

    @AfterEach
    void closeAll() {
        secretary.close();
        hanh.close();
    }

    private void handOut() {
        hanh.take(secretary.pack(hanh).file());
    }

    private void attach(Laptop laptop, int index, byte[] content) throws Exception {
        var stored = laptop.book.workspace().evidence().put(new ByteArrayInputStream(content));
        laptop.say(new FileAttached(unit(laptop.desk, index), Optional.empty(), stored.sha256(), stored.size(),
                "anh.jpg", "image/jpeg", "Cổng chào"));
    }

    @Test
    void filesOfEvidenceFollowInAPartOfTheirOwnAndMayComeFirst() throws Exception {
        handOut();
        byte[] photo = new byte[300_000];
        new Random(3).nextBytes(photo);
        attach(hanh, 0, photo);
        var sent = hanh.pack(secretary);
        assertEquals(1, sent.further().size());
        Preview.Sound part = secretary.takeOne(sent.further().getFirst()).preview();
        assertEquals(PackageKind.EVIDENCE, part.kind());
        assertEquals(2, part.part());
        secretary.takeOne(sent.file());
        assertEquals(hanh.digest(), secretary.digest());
        FileAttached file = secretary.book.snapshot().standing(FileAttached.class).findFirst().orElseThrow().fact();
        try (InputStream content = secretary.book.workspace().evidence().open(file.sha256())) {
            assertArrayEquals(photo, content.readAllBytes());
        }
        assertTrue(secretary.takeOne(sent.further().getFirst()).isKnown());
    }

    @Test
    void aRecusedMemberGetsNoFilesOfTheUnit() throws Exception {
        done(secretary.desk.council().recuse().declare(member, unit(secretary.desk, 1), true, "Quê ở xã"));
        attach(secretary, 0, new byte[10]);
        attach(secretary, 1, new byte[20]);
        var sent = secretary.pack(hanh);
        assertEquals(1, hanh.takeOne(sent.further().getFirst()).preview().counts().files());
        hanh.take(sent.file());
        assertEquals(List.of(10L), hanh.book.snapshot().standing(FileAttached.class).map(one -> one.fact())
                .filter(one -> hanh.book.workspace().evidence().holds(one.sha256())).map(FileAttached::size).toList());
    }

    @Test
    void anEntryThatTellsOfAFileTooLargeForAnyPartKeepsNoPackageBack() {
        handOut();
        hanh.say(new FileAttached(unit(hanh.desk, 0), Optional.empty(), "e".repeat(64), 3L << 30, "anh.jpg", "image/jpeg",
                ""));
        assertEquals(List.of(), hanh.pack(secretary).further());
    }

    @Test
    void partsAreFilledUpAndNoFileIsCut() {
        List<EvidenceFile> files = Stream.of(7, 3, 5, 2, 9).map(size ->
                new EvidenceFile("%064x".formatted(size), size)).toList();
        assertEquals(List.of(List.of(2L, 3L, 5L), List.of(7L), List.of(9L)), EvidenceParts.split(files, 10).stream()
                .map(part -> part.stream().map(EvidenceFile::size).toList()).toList());
    }
}
