package vn.thamdinh.usecase.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Notice;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.workspace.BringWorkspace;

class SecondMediumTest {

    private static final Instant BEGIN = Instant.parse("2024-11-05T08:00:00Z");

    @TempDir
    private Path folder;
    private Path stick;

    @BeforeEach
    void plugIn() throws Exception {
        stick = Files.createDirectory(folder.resolve("stick"));
    }

    private Workspace.Surroundings at(Instant now) {
        return new Workspace.Surroundings(folder.resolve("state"), Clock.fixed(now, ZoneOffset.UTC), new SystemEntropy(),
                KeyDerivation.Cost.LIGHTEST);
    }

    private RoundBook create() throws Exception {
        try (var words = Passphrase.of(Office.WORDS)) {
            Workspace.Created created = Workspace.create(folder.resolve("kho"), words, at(BEGIN));
            created.recoveryCode().close();
            var book = new RoundBook(created.workspace(), at(BEGIN).clock(), new SystemEntropy());
            Office.done(book.introduce("Trần Thị Bưởi", Role.MEMBER));
            return book;
        }
    }

    private RoundBook reopen(Instant now) throws Exception {
        try (var words = Passphrase.of(Office.WORDS)) {
            return new RoundBook(Workspace.open(folder.resolve("kho"), words, at(now)), at(now).clock(), new SystemEntropy());
        }
    }

    private static List<String> keys(List<Notice> notices) {
        return notices.stream().map(Notice::messageKey).toList();
    }

    @Test
    void afterSomeDaysOnOneDiskItIsPointedOutAndAfterCopyingNoMore() throws Exception {
        try (RoundBook book = create()) {
            Care care = new Care(book, (one, other) -> false);
            Office.done(care.backups().make("exit"));
            assertEquals(List.of(), care.notices());
        }
        try (RoundBook book = reopen(BEGIN.plus(Care.ONE_DISK))) {
            Care care = new Care(book, (one, other) -> false);
            assertEquals(List.of("notice.backups-one-disk"), keys(care.notices()));
            assertEquals(Reason.SAME_DISK, Office.refused(new Care(book, (one, other) -> true).secondMedium()
                    .choose(stick, Progress.NONE)));
            assertTrue(Office.done(care.secondMedium().choose(stick, Progress.NONE)) > 0);
            assertEquals(List.of(), care.notices());
            assertTrue(care.secondMedium().standing().orElseThrow().there());
        }
        try (RoundBook book = reopen(BEGIN.plus(Care.ONE_DISK).plus(Care.COPY_AGE).plus(Duration.ofDays(1)))) {
            assertEquals(List.of("notice.second-medium-old"), keys(new Care(book, (one, other) -> false).notices()));
        }
    }

    @Test
    void whoKnowsThatTheBackupsLieOnOneDiskIsNotToldAgainAlsoAfterTheNextOpening() throws Exception {
        try (RoundBook book = create()) {
            Office.done(new Care(book, (one, other) -> false).backups().make("exit"));
        }
        try (RoundBook book = reopen(BEGIN.plus(Care.ONE_DISK))) {
            Care care = new Care(book, (one, other) -> false);
            assertEquals(Optional.of(Care.ONE_DISK.toDays()), care.toldOfOneDisk());
            Office.done(care.knowOneDisk());
            assertEquals(Optional.empty(), care.toldOfOneDisk());
            assertTrue(care.onOneDisk().isPresent());
        }
        try (RoundBook book = reopen(BEGIN.plus(Care.ONE_DISK).plus(Care.ONE_DISK))) {
            assertEquals(List.of(), new Care(book, (one, other) -> false).notices());
        }
    }

    @Test
    void itIsCopiedToWheneverItIsThereAndItsAbsenceStopsNothing() throws Exception {
        try (RoundBook book = create()) {
            Care care = new Care(book, (one, other) -> false);
            Office.done(care.backups().make("exit"));
            Office.done(care.secondMedium().choose(stick, Progress.NONE));
            Path away = Files.move(stick, folder.resolve("pulled"));
            Office.done(book.remember("x", "1"));
            assertTrue(Office.done(care.regular("work", Progress.NONE)));
            assertFalse(care.secondMedium().standing().orElseThrow().there());
            assertEquals(Optional.empty(), Office.done(care.secondMedium().copy(Progress.NONE)));
            Files.move(away, stick);
            Office.done(care.backups().make("work"));
            assertTrue(Office.done(care.secondMedium().copy(Progress.NONE)).orElseThrow() > 0);
        }
        Path here = Office.done(new BringWorkspace(at(BEGIN)).bring(stick, folder.resolve("máy mới"), Progress.NONE));
        try (var words = Passphrase.of(Office.WORDS); var book = new RoundBook(Workspace.open(here, words, at(BEGIN)),
                at(BEGIN).clock(), new SystemEntropy())) {
            assertEquals("Trần Thị Bưởi", book.introducedName());
        }
    }

    @Test
    void bringingBackupsToAMediumSavesNothingAndIsRememberedAfterwards() throws Exception {
        try (RoundBook book = create()) {
            Care care = new Care(book, (one, other) -> false);
            Office.done(care.backups().make("exit"));
            assertTrue(Office.done(care.secondMedium().bringTo(stick, Progress.NONE)) > 0);
            assertEquals(Optional.empty(), care.secondMedium().standing());
            assertEquals(Optional.empty(), book.workspace().setting("second-medium-at"));
            Office.done(care.secondMedium().settle(stick));
            assertEquals(Optional.of(BEGIN), care.secondMedium().standing().orElseThrow().copied());
        }
    }

    @Test
    void nothingIsBackedUpTwice() throws Exception {
        try (RoundBook book = create()) {
            Care care = new Care(book, (one, other) -> false);
            assertEquals(Optional.of(1), Office.done(care.backups().makeIfChanged("exit")));
            assertEquals(Optional.empty(), Office.done(care.backups().makeIfChanged("exit")));
        }
    }

    @Test
    void faultsAreToldByKind() {
        assertEquals(List.of(new Ailment(Ailment.Kind.DATABASE, 2), new Ailment(Ailment.Kind.JOURNAL_LACKS, 1),
                new Ailment(Ailment.Kind.JOURNAL_DAMAGED, 1), new Ailment(Ailment.Kind.EVIDENCE_DAMAGED, 1),
                new Ailment(Ailment.Kind.BACKUP_DAMAGED, 2, "000001-a.tdj, 000002-b.tdj"),
                new Ailment(Ailment.Kind.BACKUP_UNREADABLE, 1, "000007.json")),
                Ailment.of(Stream.of("projection: 3 rows differ", "database: lacks x", "journal: lacks y",
                        "journal 000001/3: TAG", "evidence: damaged z", "backup: damaged 000001-a.tdj",
                        "backup: unreadable 000007.json", "backup: missing 000002-b.tdj").toList()));
    }
}
