package vn.thamdinh.usecase.rehearsal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.cli.TestTerminal;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.workspace.CreateWorkspace;
import vn.thamdinh.usecase.workspace.NewWorkspace;
import vn.thamdinh.usecase.workspace.Workspaces;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;

class RehearseTest {
    private static final char[] PASSPHRASE = RehearsalPlan.OPEN_PASSPHRASE.toCharArray();

    @TempDir
    private static Path place;
    private static Path folder;
    private static Rehearsed made;
    private static final List<String> STEPS = new ArrayList<>();

    @BeforeAll
    static void rehearse() {
        folder = place.resolve("một");
        made = done(run(folder, 7, step -> STEPS.add(step.name())));
    }

    @Test
    void everyStepIsToldAndAllUnitsAreAppraised() {
        var expected = new ArrayList<>(RehearsalStep.NAMES);
        expected.add(expected.indexOf("member"), "member");
        assertEquals(expected, STEPS);
        assertEquals(22, made.counts().get("units"));
        assertEquals(2, made.counts().get("members"));
        assertEquals(Planting.MISSES, made.counts().get("ineligible"));
        assertTrue(made.counts().get("recognised") > 5, made.counts().toString());
        assertEquals(made.counts().get("recognised"), made.counts().get("signboards"));
        assertEquals(5, made.counts().get("packages"));
    }

    @Test
    void aCheckerFromOutsideFindsThatTheDecisionMatches() throws IOException {
        Path words = Files.writeString(place.resolve("mat-khau.txt"), RehearsalPlan.OPEN_PASSPHRASE + "\n");
        TestTerminal checker = new TestTerminal(place.resolve("may-khac"));
        assertEquals(0, checker.run("documents", "verify", folder.resolve(Rehearse.DECISION), "--packages",
                folder.resolve("kiem-tra"), "--identity", words), checker::err);
        assertTrue(checker.out().startsWith("KHỚP: "), checker::out);
        assertEquals(1, checker.run("documents", "verify", folder.resolve(Rehearse.DECISION), "--packages",
                folder.resolve("goi"), "--identity", words), "packages for keys of the round alone");
    }

    @Test
    void theSameSeedGivesTheSameStateAndResults() throws IOException {
        Path again = place.resolve("hai");
        assertEquals(made.digest(), done(run(again, 7, _ -> { })).digest());
        assertArrayEquals(Files.readAllBytes(folder.resolve(Rehearse.RESULTS)),
                Files.readAllBytes(again.resolve(Rehearse.RESULTS)));
    }

    @Test
    void anotherSeedGivesOtherScores() {
        var programme = ProgrammeReader.shipped(ProgrammeFiles.shippedIds().getFirst());
        var seven = new PretendSheets(programme, new RehearsalPlan(folder, 7, 2, PASSPHRASE, true));
        var eight = new PretendSheets(programme, new RehearsalPlan(folder, 8, 2, PASSPHRASE, true));
        assertFalse(Arrays.equals(seven.scores(Stage.SELF), eight.scores(Stage.SELF)));
    }

    @Test
    void aRealRoundRefusesSeededTimeAndRandomness() {
        var stepping = new SteppingClock(Instant.EPOCH, Room.ZONE);
        var seededRandom = surroundings(Clock.systemUTC(), new SeededEntropy("1"));
        var seededTime = surroundings(stepping, new SystemEntropy());
        for (var seeded : List.of(seededRandom, seededTime)) {
            var real = new NewWorkspace(place.resolve("thật"), "Thư ký", Role.SECRETARIAT, false,
                    ProgrammeFiles.shippedIds().getFirst());
            try (var passphrase = Passphrase.of(PASSPHRASE)) {
                assertEquals(Reason.REHEARSAL_ONLY, reason(new CreateWorkspace(seeded).create(real, passphrase)));
            }
            assertTrue(Files.notExists(real.folder()));
        }
    }

    private static Workspace.Surroundings surroundings(Clock clock, Entropy entropy) {
        return new Workspace.Surroundings(place.resolve("state"), clock, entropy, KeyDerivation.Cost.LIGHTEST);
    }

    @Test
    void theDecisionNamesEveryRecognisedCommuneAndEachHasItsSignboard() throws IOException {
        String text = text(folder.resolve(Rehearse.DECISION));
        List<Map<String, Object>> units = units();
        assertEquals(22, units.size());
        Set<String> boards = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder.resolve(Rehearse.SIGNBOARDS))) {
            files.forEach(file -> boards.add(file.getFileName().toString().replaceFirst("-.*-bien-hieu\\.pdf$", "")));
        }
        for (var unit : units) {
            boolean recognised = (boolean) unit.get("recognised");
            assertEquals(recognised, boards.contains(unit.get("code")), boards.toString());
            if (recognised) {
                assertTrue(text.contains((String) unit.get("name")), unit.get("name") + " is missing in " + text);
            }
        }
    }

    @Test
    void theReportHoldsDigestCountsAndTimes() throws IOException {
        var report = CanonicalJson.object(CanonicalJson.parse(Files.readAllBytes(folder.resolve(Rehearse.REPORT))));
        assertEquals(made.digest(), report.get("digest"));
        assertEquals(true, report.get("rehearsal"));
        assertEquals(true, report.get("lightKeyDerivation"));
        assertEquals(STEPS.size(), ((List<?>) report.get("steps")).size());
    }

    @Test
    void theSecretariatsWorkspaceOpensAgainInTheSameState() {
        try (Desk desk = open("thu-ky")) {
            var round = desk.views().round().orElseThrow();
            assertEquals(made.digest(), round.digest());
            assertTrue(round.rehearsal());
            assertEquals(made.counts().get("entries"), (int) round.entries());
            desk.views().units().forEach(row -> assertEquals(row.sheets(), row.sheetsIn(), row.unit().fullName()));
        }
    }

    @Test
    void whoTookTheLastPackageHasTheSameState() {
        try (Desk desk = open("tv-1")) {
            assertEquals(made.digest(), desk.views().round().orElseThrow().digest());
        }
    }

    @Test
    void nothingThatTravelsOrStaysIsReadable() throws IOException {
        var secrets = List.of("Tân Lập", "Thành viên tập dượt", "Thư ký tập dượt", "Minh chứng chưa đủ",
                "Có người thân công tác");
        for (String part : List.of("workspaces", "goi", ".trang-thai")) {
            for (Path file : files(folder.resolve(part))) {
                byte[] bytes = Files.readAllBytes(file);
                for (String secret : secrets) {
                    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
                            StandardCharsets.UTF_16BE)) {
                        assertEquals(-1, indexOf(bytes, secret.getBytes(charset)), secret + " in " + file);
                    }
                }
            }
        }
    }

    @Test
    void theSearchForReadableTextFindsItWhereItIsMeantToBe() throws IOException {
        byte[] results = Files.readAllBytes(folder.resolve(Rehearse.RESULTS));
        assertTrue(indexOf(results, "Tân Lập".getBytes(StandardCharsets.UTF_8)) >= 0);
    }

    @Test
    void onlyTheNamedFilesAreLeft() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            assertEquals(List.of(".trang-thai", "bien-cong-nhan", "goi", "ket-qua.json", "kiem-tra", "rehearsal.json", "the", "van-ban",
                    "workspaces"), inside.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aFolderWithSomethingInItIsRefused() {
        assertEquals(Reason.FOLDER_NOT_EMPTY, reason(run(folder, 7, _ -> { })));
    }

    @Test
    void whatAFaultEndsIsClearedAwayButNotWhatSomebodyElsePutThere() throws IOException {
        Path absent = place.resolve("mới/sâu/đợt");
        assertEquals(Reason.DISK, reason(run(absent, 7, step -> {
            assertTrue(Files.exists(absent.resolve("workspaces")));
            throw new UncheckedIOException(new IOException("full"));
        })));
        assertTrue(Files.notExists(place.resolve("mới")));
        Path empty = Files.createDirectory(place.resolve("rỗng"));
        assertEquals(Reason.DISK, reason(run(empty, 7, step -> {
            put(empty.resolve("ảnh.txt"));
            throw new UncheckedIOException(new IOException("full"));
        })));
        try (Stream<Path> left = Files.list(empty)) {
            assertEquals(List.of(empty.resolve("ảnh.txt")), left.toList());
        }
    }

    @Test
    void whatAPersonStopsStays() {
        Path stopped = place.resolve("dừng");
        assertEquals(Reason.CANCELLED, reason(run(stopped, 7, step -> {
            throw new Cancelled();
        })));
        assertTrue(Files.exists(stopped.resolve("workspaces/thu-ky/workspace.json")));
    }

    @Test
    void aDiskThatTakesNoMoreLeavesNothingBegun() {
        Path full = place.resolve("đầy");
        assertEquals(Reason.DISK, reason(run(full, 7, step -> {
            if (step.name().equals("roster")) {
                put(full.resolve("goi"));
            }
        })));
        assertTrue(Files.notExists(full));
    }

    private static void put(Path file) {
        try {
            Files.writeString(file, "không phải của đợt tập dượt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void oneMemberIsTooFew() {
        var plan = new RehearsalPlan(place.resolve("không"), 1, 1, PASSPHRASE, true);
        assertEquals(Reason.BAD_INPUT, reason(Rehearse.run(plan, Clock.systemUTC(), _ -> { })));
        assertTrue(Files.notExists(plan.folder()));
    }

    private static Outcome<Rehearsed> run(Path folder, long seed, Consumer<RehearsalStep> told) {
        return Rehearse.run(new RehearsalPlan(folder, seed, 2, PASSPHRASE, true), Clock.systemUTC(), told);
    }

    private static Desk open(String name) {
        return done(Workspaces.in(place.resolve("state")).open(folder.resolve("workspaces").resolve(name), PASSPHRASE));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> units() throws IOException {
        var tree = CanonicalJson.object(CanonicalJson.parse(Files.readAllBytes(folder.resolve(Rehearse.RESULTS))));
        return (List<Map<String, Object>>) tree.get("units");
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static List<Path> files(Path under) throws IOException {
        try (Stream<Path> all = Files.walk(under)) {
            var files = all.filter(Files::isRegularFile).toList();
            assertTrue(!files.isEmpty(), "nothing in " + under);
            return files;
        }
    }

    private static int indexOf(byte[] text, byte[] part) {
        for (int i = 0; i <= text.length - part.length; i++) {
            int j = 0;
            while (j < part.length && text[i + j] == part[j]) {
                j++;
            }
            if (j == part.length) {
                return i;
            }
        }
        return -1;
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new AssertionError(refused);
        };
    }

    private static Reason reason(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).reason();
    }
}
