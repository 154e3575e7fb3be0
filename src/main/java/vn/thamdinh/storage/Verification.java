package vn.thamdinh.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.DocumentFact;
import vn.thamdinh.domain.ledger.EvidenceFact;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.PlanFact;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.database.DamagedRow;
import vn.thamdinh.storage.database.HeldRepository.Row;
import vn.thamdinh.storage.database.Projection;
import vn.thamdinh.storage.database.Save;
import vn.thamdinh.storage.database.Tx;
import vn.thamdinh.storage.evidence.EvidenceStore;
import vn.thamdinh.storage.journal.FramePosition;
import vn.thamdinh.storage.journal.Journal;
import vn.thamdinh.storage.journal.JournalReport;
import vn.thamdinh.storage.journal.WorkspaceFile;
import vn.thamdinh.storage.keys.WorkspaceKeys;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.MalformedJson;
import vn.thamdinh.wire.entry.StoredEntry;

/** Compares everything held with its own hashes, with the projection made from it, and with the journal. */
final class Verification {

    private final Tx tx;
    private final List<String> faults = new ArrayList<>();
    /** SHA-256 of the files that entries name. */
    private final Set<String> files = new HashSet<>();
    /** What is held → whether its body is there. */
    private final Map<String, Boolean> held = new HashMap<>();
    private final Map<String, Boolean> journalled = new HashMap<>();

    private Verification(Tx tx) {
        this.tx = tx;
    }

    /** Compares the ledger while nothing is saved; reading the evidence may take long, and nothing waits for it. */
    static VerifyReport report(Workspace workspace, WorkspaceKeys keys, Progress progress) throws IOException {
        long count;
        String digest;
        Verification ledger;
        synchronized (workspace) {
            count = workspace.count();
            digest = workspace.digest();
            Path journal = workspace.folder().resolve(WorkspaceFile.JOURNAL);
            ledger = workspace.read(tx -> ledger(tx, journal, keys, progress));
        }
        ledger.checkEvidence(workspace.evidence(), progress);
        return new VerifyReport(count, digest, ledger.faults, workspace.mended());
    }

    private static Verification ledger(Tx tx, Path journal, WorkspaceKeys keys, Progress progress) {
        var verification = new Verification(tx);
        verification.checkEntries();
        verification.checkProgrammes();
        verification.checkTravels();
        verification.checkJournal(journal, keys, progress);
        return verification;
    }

    /** A file that has not come yet, or that no entry names any more, is no fault. */
    private void checkEvidence(EvidenceStore evidence, Progress progress) throws IOException {
        evidence.verify(files, progress).damaged().forEach(name -> faults.add("evidence: damaged " + name));
    }

    /** The file that an entry says to be here. */
    private void note(Fact fact) {
        if (fact instanceof EvidenceFact.FileAttached file) {
            files.add(file.sha256());
        } else if (fact instanceof DocumentFact.DocumentIssued issued && issued.size() > 0) {
            files.add(issued.sha256());
            if (issued.copySize() > 0) {
                files.add(issued.copySha256());
            }
        } else if (fact instanceof PlanFact.GuidanceGiven given) {
            files.add(given.sha256());
        }
    }

    private void checkEntries() {
        var entries = new ArrayList<Entry>();
        faults.addAll(tx.entries().readable(stored -> {
            entries.add(stored.entry());
            stored.entry().fact().ifPresent(this::note);
            held.put("entry " + stored.entry().id().hex(), stored.sealedBody().isPresent());
        }));
        Set<Row> expected = new HashSet<>(Projection.of(tx, entries).rows(entries));
        Set<Row> found = new HashSet<>(tx.held().rows());
        if (!expected.equals(found)) {
            expected.removeAll(found);
            faults.add("projection: %d rows differ".formatted(expected.size()));
        }
        if (!Projection.isSound(tx)) {
            faults.add("stamp: does not fit");
        }
    }

    private void checkProgrammes() {
        for (String hash : tx.programmes().hashes()) {
            try {
                tx.programmes().find(hash);
            } catch (DamagedRow e) {
                faults.add(e.getMessage());
            }
        }
    }

    private void checkTravels() {
        for (String id : tx.bundles().ids()) {
            try {
                tx.bundles().find(new BundleId(id));
                held.put("bundle " + id, true);
            } catch (DamagedRow e) {
                faults.add(e.getMessage());
            }
        }
        try {
            tx.passages().all().forEach(passage -> held.put(name(passage), true));
        } catch (DamagedRow e) {
            faults.add(e.getMessage());
        }
    }

    private static String name(byte[] passage) {
        return "passage " + Hashes.sha256Hex(passage);
    }

    private void checkJournal(Path journal, WorkspaceKeys keys, Progress progress) {
        try {
            JournalReport report = Journal.read(journal, keys, this::frame, progress);
            JournalIntake.lines(report).forEach(line -> faults.add("journal " + line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        missing(held, journalled).forEach(id -> faults.add("journal: lacks " + id));
        missing(journalled, held).forEach(id -> faults.add("database: lacks " + id));
    }

    private void frame(FramePosition position, byte[] payload) {
        try {
            Save save = Save.parse(payload);
            for (StoredEntry stored : save.entries()) {
                journalled.merge("entry " + stored.entry().id().hex(), stored.sealedBody().isPresent(),
                        Boolean::logicalOr);
            }
            save.cargo().bundles().forEach(signed -> journalled.put("bundle " + signed.bundle().id().hex(), true));
            save.cargo().passages().forEach(passage -> journalled.put(name(passage), true));
        } catch (MalformedJson e) {
            faults.add("journal " + JournalIntake.place(position) + "NOT_A_SAVE");
        }
    }

    private static List<String> missing(Map<String, Boolean> wanted, Map<String, Boolean> there) {
        return wanted.entrySet().stream()
                .filter(entry -> !there.containsKey(entry.getKey()) || entry.getValue() && !there.get(entry.getKey()))
                .map(Map.Entry::getKey).sorted().toList();
    }
}
