package vn.thamdinh.usecase.travel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.unit;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.exchange.medium.FailingFolder;
import vn.thamdinh.fixture.Laptop;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.travel.ExportPackage.ExportedPackage;

/** A whole export of three parts to a stick that fails in the ways sticks do. */
class FailingStickTest {
    private static final String OLD_NAME = "goi-00000001.tdpkg";
    private static final byte[] OLD = {1, 2, 3};
    private static final int PHOTO = 100_000;

    @TempDir
    private Path folder;
    private Laptop secretary;
    private Laptop hanh;
    private final FailingFolder stick = new FailingFolder();

    @BeforeEach
    void photosOfTwoParts() throws Exception {
        secretary = Laptop.secretary(folder, "thu-ky", TypedPoints.files());
        var member = done(secretary.desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        hanh = Laptop.empty(folder, "hanh");
        secretary.admit(hanh, member, Role.MEMBER);
        hanh.take(secretary.pack(hanh).file());
        for (int i = 0; i < 2; i++) {
            byte[] photo = new byte[PHOTO];
            new Random(i).nextBytes(photo);
            var stored = hanh.book.workspace().evidence().put(new ByteArrayInputStream(photo));
            hanh.say(new FileAttached(unit(hanh.desk, i), Optional.empty(), stored.sha256(), stored.size(),
                    "anh.jpg", "image/jpeg", "Cổng chào"));
        }
        stick.files.put(OLD_NAME, OLD);
    }

    @AfterEach
    void closeAll() {
        secretary.close();
        hanh.close();
    }

    private Outcome<ExportedPackage> export(Progress progress) {
        return new ExportPackage(hanh.book, _ -> stick, PHOTO).export(
                ExportRequest.of(PackageKind.APPRAISAL, List.of(secretary.key())), folder, progress);
    }

    private void assertRefused(Reason reason, String problem) {
        switch (export(Progress.NONE)) {
            case Outcome.Done<?> done -> throw new AssertionError(problem + ": " + done);
            case Outcome.Refused<?> refused -> {
                assertEquals(reason, refused.reason());
                assertEquals(problem, refused.arguments().getFirst());
            }
        }
        assertNothingSent();
    }

    private void assertNothingSent() {
        assertArrayEquals(OLD, stick.files.get(OLD_NAME));
        assertEquals(List.of(), hanh.book.workspace().passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.SENT).toList());
    }

    private void assertOnlyTheOldFile() {
        assertEquals(List.of(OLD_NAME), List.copyOf(stick.files.keySet()));
    }

    /** Everything that lies there is taken in, and then nothing is missing. */
    private void assertTheNextAttemptArrives() throws Exception {
        stick.mend();
        assertEquals(2, done(export(Progress.NONE)).further().size());
        assertEquals(3, hanh.book.workspace().passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.SENT).count());
        List<Path> files = new ArrayList<>();
        for (var file : stick.files.entrySet()) {
            if (file.getKey().endsWith(".tdpkg") && !file.getKey().equals(OLD_NAME)) {
                files.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
            }
        }
        secretary.take(files.toArray(Path[]::new)).arrivals()
                .forEach(arrival -> assertTrue(arrival instanceof Arrival.TakenIn, arrival.toString()));
        assertEquals(hanh.digest(), secretary.digest());
        assertTrue(secretary.book.snapshot().standing(FileAttached.class)
                .allMatch(one -> secretary.book.workspace().evidence().holds(one.fact().sha256())));
    }

    /** One operation of an export, counted from 1. */
    private record Step(int number, String name) {
    }

    /** The first and the last of every run of equal operations of a whole export. */
    private List<Step> steps() {
        done(export(Progress.NONE));
        List<String> all = List.copyOf(stick.operations);
        assertEquals(3, all.stream().filter("rename"::equals).count());
        return IntStream.range(0, all.size())
                .filter(i -> i == 0 || i + 1 == all.size() || !all.get(i).equals(all.get(i - 1))
                        || !all.get(i).equals(all.get(i + 1)))
                .mapToObj(i -> new Step(i + 1, all.get(i))).toList();
    }

    /** Those of other laptops where nothing was sent before. */
    private List<Step> stepsOfAnEqualExport() throws Exception {
        var equal = new FailingStickTest();
        equal.folder = Files.createDirectory(folder.resolve("equal"));
        equal.photosOfTwoParts();
        List<Step> steps = equal.steps();
        equal.closeAll();
        return steps;
    }

    @Test
    void aStickPulledAtAnyMomentHasNothingSentAndTheNextAttemptArrives() throws Exception {
        for (Step step : stepsOfAnEqualExport()) {
            stick.mend();
            stick.pulledBefore = step.number();
            assertRefused(Reason.DISK, "gone");
        }
        assertTheNextAttemptArrives();
    }

    @Test
    void aStickThatStumblesInTheLastPartHasNothingNewAndTheNextAttemptArrives() throws Exception {
        List<Step> steps = stepsOfAnEqualExport();
        for (Step step : steps.subList(steps.size() * 2 / 3, steps.size())) {
            stick.mend();
            stick.failsOnce = step.number();
            if (!step.name().equals("rename")) {
                assertRefused(Reason.DISK, "failed");
                assertOnlyTheOldFile();
            }
        }
        assertTheNextAttemptArrives();
    }

    @Test
    void aStickThatFillsUpInAnyPartHasNothingNewAndTheNextAttemptArrives() throws Exception {
        for (int mebibytes = 0; mebibytes < 12; mebibytes += 3) {
            stick.mend();
            stick.capacity = stick.used() + (mebibytes << 20) + 7;
            stick.claimedFree = 1L << 30;
            assertRefused(Reason.DISK, "full");
            assertOnlyTheOldFile();
        }
        assertTheNextAttemptArrives();
    }

    @Test
    void roomForSomePartsOnlyIsTooLittleBeforeAnythingIsWritten() throws Exception {
        stick.capacity = stick.used() + (10 << 20);
        assertRefused(Reason.DISK, "full");
        assertFalse(stick.operations.contains("create"));
        assertTheNextAttemptArrives();
    }

    @Test
    void aWriteProtectedStickIsSaidToBeSo() throws Exception {
        stick.readOnly = true;
        assertRefused(Reason.DISK, "read-only");
        assertFalse(stick.operations.contains("create"));
        assertTheNextAttemptArrives();
    }

    @Test
    void anExportThatIsStoppedInAnyPartLeavesNothingAndTheNextAttemptArrives() throws Exception {
        for (int check = 1; check < 100; check += 11) {
            int[] left = {check};
            assertEquals(Reason.CANCELLED, ((Outcome.Refused<?>) export(new Stopping(left))).reason());
            assertNothingSent();
            assertOnlyTheOldFile();
        }
        assertTheNextAttemptArrives();
    }

    private record Stopping(int[] left) implements Progress {
        @Override
        public void at(long done, long total) {
            // nobody is watching
        }

        @Override
        public void check() {
            if (--left[0] == 0) {
                throw new Cancelled();
            }
        }
    }
}
