package vn.thamdinh.usecase.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.give;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.Seal;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.archive.CheckArchive;
import vn.thamdinh.usecase.archive.ExportArchive;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** What leaves the workspace as an archive, and that a changed byte does not go unnoticed. */
class ArchiveTest extends SecretaryAtDesk {
    private static final LocalDate DAY = LocalDate.of(2024, 11, 5);

    private ExportArchive.Written archive() {
        return done(desk.publication().archive().export(
                new ExportArchive.Wanted(folder.resolve("luu-tru"), false, "Nộp lưu trữ"), Progress.NONE));
    }

    private MemberId opened() {
        MemberId hanh = done(desk.council().enrol().enrol("Nguyễn Thị Hạnh", "Phó Giám đốc", "Sở Nội vụ", Role.MEMBER));
        done(give(desk, hanh, 0, 0, "0.5"));
        if (desk.views().isBlind()) {
            done(desk.openScores().open("Họp Hội đồng"));
        }
        return hanh;
    }

    private Path at(String name) {
        return folder.resolve("luu-tru").resolve(name);
    }

    private static int sha256sum(Path folder) throws IOException, InterruptedException {
        return new ProcessBuilder("sha256sum", "--quiet", "-c", "SHA256SUMS").directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    @Test
    void everythingIsReadWithoutTheProgramAndHeldAgainstItsChecksums() throws Exception {
        opened();
        DocumentId decision = done(desk.documents().drafts().begin("council-decision", ""));
        done(desk.documents().drafts().change(decision, Map.of("signer", "Trần Tuệ Hiền", "proposal-number",
                "12/TTr-SNV", "proposal-date", "01/11/2024")));
        done(desk.documents().issue().issue(decision, Optional.empty(), DAY, Progress.NONE));
        byte[] issued = done(desk.documents().read().read(decision, Map.of())).pdf();
        done(desk.publication().publish().publish("05/QĐ-UBND", DAY, DAY, ""));
        Seal seal = done(desk.publication().seal().close());
        DocumentId minutes = done(desk.documents().drafts().begin(SealRound.MINUTES, ""));
        done(desk.documents().drafts().change(minutes, Map.of("meeting-time", "08:00", "meeting-place", "Phòng họp số 1",
                "chair", "Trần Tuệ Hiền", "minute-taker", "Nguyễn Thị Vân")));
        ExportArchive.Written written = archive();
        assertEquals(List.of(), written.absent());
        try (Stream<Path> papers = Files.list(at("van-ban"))) {
            assertArrayEquals(issued, Files.readAllBytes(papers.filter(file -> !file.endsWith("seal-minutes.pdf"))
                    .findFirst().orElseThrow()));
        }
        assertTrue(Files.size(at("van-ban/seal-minutes.pdf")) > 0);
        assertTrue(Files.readString(at("index.html")).contains("van-ban/seal-minutes.pdf"));
        String members = Files.readString(at("bang/thanh-vien.csv"));
        assertTrue(members.startsWith("\uFEFFMã;Họ tên;"), members);
        assertTrue(members.contains("Nguyễn Thị Hạnh;Phó Giám đốc;"), members);
        assertTrue(Files.readString(at("bang/diem-tung-cap.csv")).contains(";0,5;"));
        String page = Files.readString(at("index.html"));
        assertTrue(page.contains(seal.digest()) && page.contains("bang/ket-qua.csv") && !page.contains("<script"), page);
        assertTrue(Files.readString(at("DOC-TOI.txt")).contains("sha256sum -c SHA256SUMS"));
        assertTrue(Files.readString(at("README.txt")).contains("sha256sum -c SHA256SUMS"));
        assertEquals(0, sha256sum(folder.resolve("luu-tru")));
        assertTrue(done(CheckArchive.check(folder.resolve("luu-tru"), Progress.NONE)).whole());
    }

    @Test
    void everyEntryOfTheLedgerIsALineFromWhichItsNameFollows() throws Exception {
        opened();
        long held = desk.views().round().orElseThrow().entries();
        archive();
        List<String> lines = Files.readAllLines(at("so-cai/ledger.ndjson"));
        assertEquals(held, lines.size());
        for (String line : lines) {
            var entry = EntryCodec.fromLine(CanonicalJson.parseCanonicalObject(line.getBytes(UTF_8)));
            assertEquals(line, EntryCodec.toLine(entry));
        }
    }

    @Test
    void aHeldProgrammeWhoseFileLeadsElsewhereGoesOutUnreadAndWithinTheFolder() throws Exception {
        try (Office office = new Office(folder.resolve("o")); Passphrase words = Passphrase.of(Office.WORDS)) {
            ProgrammeFiles files = TypedPoints.files();
            Workspace at = Workspace.create(folder.resolve("o").resolve("x"), words, office.seeded("x")).workspace();
            RoundBook book = new RoundBook(at, Office.NOVEMBER, new SeededEntropy("x"));
            MemberId me = new MemberId("thu-ky");
            done(book.found(new RoundFact.Founded("Đợt thử", true, List.of(at.signingKey().verifyingKey().hex())),
                    files.hash(), files.toCanonicalBytes(), me));
            done(book.append(List.of(new CouncilFact.MemberEnrolled(me, "Thư ký", "", "", Role.SECRETARIAT))));
            ProgrammeFiles evil = ProgrammeFiles.of(Map.of("../../../evil.desktop", "[Desktop Entry]\n"));
            done(book.merge(book.snapshot().round().orElseThrow(), List.of(), List.of(evil.toCanonicalBytes())));
            try (Desk held = new Desk(book)) {
                Path out = Files.createDirectories(folder.resolve("ra")).resolve("luu-tru");
                done(held.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
                if (held.views().isBlind()) {
                    done(held.openScores().open("Họp"));
                }
                done(held.publication().archive().export(new ExportArchive.Wanted(out, false, "x"), Progress.NONE));
                try (Stream<Path> all = Files.walk(folder)) {
                    assertEquals(List.of(), all.filter(path -> path.toString().contains("evil")).toList());
                }
                assertArrayEquals(evil.toCanonicalBytes(), Files.readAllBytes(
                        out.resolve("so-cai/chuong-trinh-" + evil.hash().hex().substring(0, 12) + ".json")));
            }
        }
    }

    @Test
    void aFlippedByteAMissingFileAndAForeignOneAreSeen() throws Exception {
        opened();
        archive();
        byte[] table = Files.readAllBytes(at("bang/don-vi.csv"));
        table[100] ^= 1;
        Files.write(at("bang/don-vi.csv"), table);
        assertFalse(sha256sum(folder.resolve("luu-tru")) == 0);
        Files.delete(at("README.txt"));
        Files.writeString(at("bang/la.csv"), "?");
        var checked = done(CheckArchive.check(folder.resolve("luu-tru"), Progress.NONE));
        assertEquals(List.of("bang/don-vi.csv"), checked.changed());
        assertEquals(List.of("README.txt"), checked.missing());
        assertEquals(List.of("bang/la.csv"), checked.foreign());
    }

    @Test
    void checksumsThatDoNotNameTheResultsOrNameNoFileAreNoWholeArchive() throws Exception {
        opened();
        archive();
        Path sums = at("SHA256SUMS");
        List<String> lines = Files.readAllLines(sums);
        Files.write(sums, lines.stream().filter(line -> !line.endsWith("ket-qua/ket-qua.json")).toList());
        Files.delete(at("ket-qua/ket-qua.json"));
        var unnamed = done(CheckArchive.check(folder.resolve("luu-tru"), Progress.NONE));
        assertEquals(List.of("ket-qua/ket-qua.json"), unnamed.missing());
        Files.writeString(sums, "0".repeat(64) + "  a\0b\n");
        var foul = done(CheckArchive.check(folder.resolve("luu-tru"), Progress.NONE));
        assertEquals(List.of("SHA256SUMS"), foul.changed());
    }

    @Test
    void nothingLeavesBeforeTheScoresAreOpenedNorByWhoIsRecusedOrNoSecretary() {
        try (Office blind = new Office(folder.resolve("kin"))) {
            Desk closed = blind.secretary(Office.conducted("{blind: true, stages: []}"));
            assertTrue(closed.views().isBlind());
            assertEquals(Reason.SCORES_CLOSED, refused(closed.publication().archive().export(
                    new ExportArchive.Wanted(folder.resolve("a"), false, "x"), Progress.NONE)));
        }
        MemberId hanh = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        assertEquals(Reason.NO_RIGHT, refused(office.member("hanh", hanh, desk).publication().archive().export(
                new ExportArchive.Wanted(folder.resolve("b"), false, "x"), Progress.NONE)));
        done(desk.council().recuse().declare(new MemberId("thu-ky"), unit(desk, 0), true, "Quê ở xã"));
        assertEquals(Reason.RECUSED, refused(export("c", Progress.NONE)));
        for (String name : List.of("a", "b", "c")) {
            assertFalse(Files.exists(folder.resolve(name)));
        }
    }

    private Outcome<ExportArchive.Written> export(String name, Progress progress) {
        return desk.publication().archive().export(new ExportArchive.Wanted(folder.resolve(name), true, "Nộp lưu trữ"),
                progress);
    }

    @Test
    void anArchiveStandsInTheJournalAndOneThatIsCancelledLeavesNothing() throws Exception {
        opened();
        int[] checks = {0};
        List<String> before = names();
        assertEquals(Reason.CANCELLED, refused(export("luu-tru", new Progress() {
            @Override
            public void at(long done, long total) {
                assertTrue(done < total);
            }

            @Override
            public void check() throws Cancelled {
                if (++checks[0] == 4) {
                    throw new Cancelled();
                }
            }
        })));
        assertEquals(before, names());
        assertEquals(0, desk.views().history("copy", 10).size());
        var written = archive();
        assertEquals("Nộp lưu trữ", desk.views().history("copy", 10).getFirst().reason());
        assertEquals(64, written.sums().length());
        assertEquals(Reason.FOLDER_NOT_EMPTY, refused(export("luu-tru", Progress.NONE)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            List<String> names = new ArrayList<>(inside.map(path -> path.getFileName().toString()).toList());
            names.sort(null);
            return names;
        }
    }
}
