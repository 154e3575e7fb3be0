package vn.thamdinh.usecase.guidance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import vn.thamdinh.domain.ledger.PlanFact.GuidanceDropped;
import vn.thamdinh.domain.ledger.PlanFact.GuidanceGiven;
import vn.thamdinh.storage.evidence.StagedEvidence;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.evidence.Incoming;
import vn.thamdinh.usecase.evidence.Reading;
import vn.thamdinh.usecase.evidence.SaveCopy;
import vn.thamdinh.picture.file.FileName;

/** The papers that guide the steps of the plan. The secretariat attaches them; everybody reads them. */
public final class Guidance {

    private static final String NO_HASH = "0".repeat(64);

    private final RoundBook book;

    public Guidance(RoundBook book) {
        this.book = book;
    }

    /** Papers of a step by name; those whose bytes have not come yet too. */
    public List<GuidanceGiven> of(String step) {
        return book.snapshot().standing(GuidanceGiven.class).map(Snapshot.Standing::fact)
                .filter(given -> given.step().equals(step)).distinct()
                .sorted(Comparator.comparing(GuidanceGiven::name).thenComparing(GuidanceGiven::sha256)).toList();
    }

    /**
     * Attaches a file to a step; durable when this returns. The same content again only changes name and note.
     *
     * @param note the paper's number and date, or what it is for; may be empty
     */
    public Outcome<Saved> give(Path file, String step, String note) {
        if (book.snapshot().programme().flatMap(known -> known.step(step)).isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, step);
        }
        var incoming = new Incoming.OnDisk(file);
        var reading = new Reading(incoming);
        return reading.size().then(size -> book.requireWriter().then(_ -> {
            if (!book.permits(new GuidanceGiven(step, NO_HASH, size, "_", ""))) {
                return Outcome.refused(Reason.NO_RIGHT);
            }
            return reading.stage(book.workspace().evidence()).then(staged -> keep(incoming.name(), staged, step, note));
        }));
    }

    /** @param reason kept in the history; not blank */
    public Outcome<Saved> drop(String step, String sha256, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(Reason.REASON_MISSING);
        }
        return of(step).stream().noneMatch(given -> given.sha256().equals(sha256))
                ? Outcome.refused(Reason.NOT_FOUND, sha256.substring(0, 8))
                : book.append(List.of(new GuidanceDropped(step, sha256, reason.strip())));
    }

    /** Writes a paper outside the workspace, not encrypted. */
    public Outcome<Path> saveCopy(GuidanceGiven paper, Path target) {
        return SaveCopy.save(book, paper.sha256(), paper.name(), target);
    }

    private Outcome<Saved> keep(String name, StagedEvidence staged, String step, String note) {
        try (staged) {
            staged.accept();
            return book.append(List.of(new GuidanceGiven(step, staged.stored().sha256(), staged.stored().size(),
                    FileName.read(name).clean(), note.strip())));
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }
}
