package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.thamdinh.storage.Workspaces.batch;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.BundleMark;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.TrustFact;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.entry.WriterStatement;
import vn.thamdinh.wire.travel.SignedBundle;

/** Bundles and passages are kept like entries: once, through any loss of the database. */
class TravelsTest {

    private static final String OTHER = "5".repeat(32);

    @TempDir
    private Path base;

    @Test
    void keepsBundlesAndPassagesAsTheyCameOnce() throws Exception {
        try (Workspace workspace = new Workspaces(base).create("a")) {
            Writing own = Writing.found(workspace);
            StoredEntry score = own.score("25195", "1.1", "8");
            SignedBundle first = Writing.bundle(workspace.entries(), BundleId.NONE, 1);
            SignedBundle second = Writing.bundle(List.of(score), first.bundle().id(), 2);
            workspace.append(travelling(List.of(score), List.of(second, first), passage(1), passage(2)));
            workspace.append(travelling(List.of(), List.of(first), passage(2), passage(3), passage(3)));

            assertEquals(List.of(first, second), workspace.bundles());
            assertArrayEquals(second.manifest(), workspace.bundles().getLast().manifest());
            assertEquals(Optional.of(first), workspace.bundle(first.bundle().id()));
            assertEquals(Optional.empty(), workspace.bundle(new BundleId("7".repeat(64))));
            assertEquals(List.of(passage(1), passage(2), passage(3)), workspace.passages());
            assertEquals(Set.of(score.entry().id()), workspace.entriesOf(List.of(score.entry().id(),
                    new EntryId("9".repeat(64)))).stream().map(stored -> stored.entry().id())
                    .collect(Collectors.toSet()));
        }
    }

    @Test
    void aLostDatabaseGivesThemBackFromTheJournal() throws Exception {
        var workspaces = new Workspaces(base);
        String digest;
        List<SignedBundle> bundles;
        try (Workspace workspace = workspaces.create("a")) {
            digest = fill(workspace);
            bundles = workspace.bundles();
        }
        Files.delete(base.resolve("a").resolve("ledger.mv.db"));
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(Optional.of("missing"), workspace.opening().databaseRebuiltBecause());
            assertEquals(bundles, workspace.bundles());
            assertEquals(List.of(passage(1), passage(2)), workspace.passages());
            assertEquals(digest, workspace.digest());
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
    }

    @Test
    void aLostJournalGetsThemBackFromTheDatabase() throws Exception {
        var workspaces = new Workspaces(base);
        try (Workspace workspace = workspaces.create("a")) {
            fill(workspace);
        }
        Workspaces.delete(base.resolve("a").resolve("journal"));
        workspaces.open("a").close();
        Files.delete(base.resolve("a").resolve("ledger.mv.db"));
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(2, workspace.bundles().size());
            assertEquals(List.of(passage(1), passage(2)), workspace.passages());
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
            workspace.rebuild(Progress.NONE);
            assertEquals(2, workspace.bundles().size());
            assertEquals(2, workspace.passages().size());
        }
    }

    @Test
    void aBundleLongerThanAColumnIsKept() throws Exception {
        try (Workspace workspace = new Workspaces(base).create("a")) {
            Writing.found(workspace);
            List<EntryId> ids = IntStream.range(0, 20_000).mapToObj(i -> new EntryId("%064x".formatted(i))).toList();
            SignedBundle long1 = Writing.bundle(Writing.in(workspace).round(), WriterStatement.writer(Writing.ROOT_KEY, OTHER), 1, BundleId.NONE, ids);
            workspace.append(travelling(List.of(), List.of(long1)));
            assertEquals(List.of(long1), workspace.bundles());
        }
    }

    @Test
    void refusesABundleWhoseBytesAreOthers() throws Exception {
        try (Workspace workspace = new Workspaces(base).create("a")) {
            Writing.found(workspace);
            SignedBundle real = Writing.bundle(workspace.entries(), BundleId.NONE, 1);
            SignedBundle other = Writing.bundle(workspace.entries().subList(0, 1), BundleId.NONE, 1);
            var forged = new SignedBundle(real.bundle(), other.manifest(), real.signature());
            assertThrows(IllegalArgumentException.class,
                    () -> workspace.append(travelling(List.of(), List.of(forged))));
        }
    }

    @Test
    void tellsWhatTheWriterHasNotSealedYet() throws Exception {
        try (Workspace workspace = new Workspaces(base).create("a")) {
            Writing own = Writing.found(workspace);
            List<StoredEntry> sealed = workspace.entries();
            workspace.append(travelling(List.of(), List.of(Writing.bundle(sealed, BundleId.NONE, 1))));
            StoredEntry fresh = own.score("25195", "1.1", "8");
            workspace.append(batch(fresh, new Writing(own.round(), Writing.ROOT_KEY, OTHER, 0).score("25195", "1.1", "7")));
            assertEquals(List.of(fresh.entry().id()), workspace.unbundled(workspace.writer()).stream()
                    .map(stored -> stored.entry().id()).toList());
        }
    }

    @Test
    void whatABundleBroughtStopsCountingWhenItIsWithdrawnAndTheDigestIsThatOfBefore() throws Exception {
        try (Workspace workspace = new Workspaces(base).create("a")) {
            Writing own = Writing.found(workspace);
            String before = workspace.digest();
            Writing other = new Writing(own.round(), Writing.ROOT_KEY, OTHER, 0);
            List<StoredEntry> brought = List.of(other.opened(), other.score("25195", "1.1", "8"));
            SignedBundle bundle = Writing.bundle(brought, BundleId.NONE, 1);
            workspace.append(travelling(brought, List.of(bundle)));
            String with = workspace.digest();
            assertNotEquals(before, with);

            StoredEntry withdrawn = own.write(new TrustFact.BundleWithdrawn(bundle.bundle().id(), "nhầm gói"));
            workspace.append(batch(withdrawn));
            assertEquals(before, workspace.digest());
            assertEquals(2, workspace.count(Verdict.WITHDRAWN));
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());

            workspace.append(batch(own.write(new TrustFact.BundleAdmitted(bundle.bundle().id(), "vẫn đúng"),
                    withdrawn.entry().id())));
            assertEquals(with, workspace.digest());
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
    }

    @Test
    void aBundleThatArrivesAfterItsKeyWasRevokedCountsAsFarAsItWasAccepted() throws Exception {
        try (Workspace workspace = new Workspaces(base).create("a")) {
            Writing own = Writing.found(workspace);
            String key = "cd".repeat(32);
            Writing other = new Writing(own.round(), key, OTHER, 0);
            List<StoredEntry> first = List.of(other.openedBy(Writing.MEMBER), other.score("25195", "1.1", "8"));
            SignedBundle one = Writing.bundle(first, BundleId.NONE, 1);
            List<StoredEntry> second = List.of(other.score("25195", "1.2", "8"));
            workspace.append(batch(own.write(new TrustFact.KeyRevoked(key, Writing.MEMBER, Role.MEMBER,
                    List.of(new BundleMark(other.writer(), 1, one.bundle().id())), "mất máy"))));
            workspace.append(batch(first.toArray(StoredEntry[]::new)));
            assertEquals(2, workspace.count(Verdict.KEY_REVOKED));

            workspace.append(travelling(second, List.of(one,
                    Writing.bundle(second, one.bundle().id(), 2))));
            assertEquals(1, workspace.count(Verdict.KEY_REVOKED));
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
    }

    @Test
    void verifyNamesADamagedPieceOfEvidenceAndNotOneThatHasNotCome() throws Exception {
        try (Workspace workspace = new Workspaces(base).create("a")) {
            Writing own = Writing.found(workspace);
            var stored = workspace.evidence().put(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            workspace.append(batch(own.attached("25195", stored.sha256(), stored.size()),
                    own.attached("25195", "ab".repeat(32), 7)));
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
            Path file;
            try (var files = Files.list(base.resolve("a").resolve("evidence"))) {
                file = files.findFirst().orElseThrow();
            }
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length - 1] ^= 1;
            Files.write(file, bytes);
            assertEquals(List.of("evidence: damaged " + file.getFileName()),
                    workspace.verify(Progress.NONE).faults());
        }
    }

    /** Two bundles and two passages; the digest then. */
    private static String fill(Workspace workspace) throws StorageException {
        Writing own = Writing.found(workspace);
        SignedBundle first = Writing.bundle(workspace.entries(), BundleId.NONE, 1);
        StoredEntry score = own.score("25195", "1.1", "8");
        workspace.append(travelling(List.of(), List.of(first), passage(1)));
        workspace.append(travelling(List.of(score),
                List.of(Writing.bundle(List.of(score), first.bundle().id(), 2)), passage(2)));
        return workspace.digest();
    }

    private static Workspace.Batch travelling(List<StoredEntry> entries, List<SignedBundle> bundles,
            Passage... passages) {
        return new Workspace.Batch(entries, List.of(), Map.of(), List.of(), bundles, List.of(passages));
    }

    private static Passage passage(int number) {
        return new Passage(Instant.ofEpochMilli(1_700_000_000_000L - number), Passage.Kind.SENT, PackageKind.APPRAISAL,
                "%032x".formatted(number), "goi-1234abcd.tdpkg", List.of(Writing.ROOT_KEY), Holdings.NONE,
                List.of(new BundleId("1".repeat(64))), "");
    }
}
