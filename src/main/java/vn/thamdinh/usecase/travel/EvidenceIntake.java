package vn.thamdinh.usecase.travel;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.exchange.EvidenceFile;
import vn.thamdinh.exchange.EvidenceSink;
import vn.thamdinh.storage.evidence.EvidenceStore;
import vn.thamdinh.storage.evidence.StagedEvidence;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;

/** The files of one package on their way in: encrypted and put aside as they pass by, accepted once all is verified. */
final class EvidenceIntake implements EvidenceSink, AutoCloseable {

    private final EvidenceStore store;
    private final List<StagedEvidence> staged = new ArrayList<>();

    EvidenceIntake(EvidenceStore store) {
        this.store = store;
    }

    /** What is here already is read over. */
    @Override
    public void take(EvidenceFile file, InputStream content) throws IOException {
        if (!store.holds(file.sha256())) {
            staged.add(store.stage(content));
        }
    }

    /** Makes them the workspace's; how many there were. */
    Outcome<Integer> accept() {
        try {
            store.accept(staged);
            return Outcome.done(staged.size());
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    /** Throws away what was not accepted. */
    @Override
    public void close() {
        for (StagedEvidence one : staged) {
            try {
                one.close();
            } catch (IOException _) {
                // It is encrypted and named as unfinished; the next opening of the workspace removes it.
            }
        }
    }
}
