package vn.thamdinh.usecase.travel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.exchange.former.PackageContents;
import vn.thamdinh.exchange.former.PackageException;
import vn.thamdinh.exchange.former.PackageWriter;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.view.Sight;
import vn.thamdinh.wire.entry.StoredEntry;

/**
 * Writes what is held of the round into one encrypted package: all of it, but for other members' appraisal scores while
 * scoring is blind. Those follow with the first package after the opening.
 */
public final class ExportPackage {

    private final RoundBook book;
    private final Sight sight;

    public ExportPackage(RoundBook book) {
        this.book = book;
        this.sight = new Sight(book);
    }

    /**
     * A package that was written and read back.
     *
     * @param digest state digest of the sender
     */
    public record ExportedPackage(Path file, int entries, String digest) {
    }

    private boolean isClosed(StoredEntry stored) {
        return stored.entry().fact().filter(sight::isClosed).isPresent();
    }

    /** Writes the package into the folder, under a name that tells nothing. */
    public Outcome<ExportedPackage> export(Path folder, char[] passphrase, Progress progress) {
        return Packaging.with(passphrase, secret -> export(folder, secret, progress));
    }

    /** The same with a passphrase that the caller closes. */
    public Outcome<ExportedPackage> export(Path folder, Passphrase passphrase, Progress progress) {
        Optional<RoundId> round = book.snapshot().round();
        Optional<RoundFact.Founded> founded = book.snapshot().founded();
        if (round.isEmpty() || founded.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        Workspace workspace = book.workspace();
        List<StoredEntry> entries = workspace.entries().stream().filter(entry -> !isClosed(entry)).toList();
        List<byte[]> programmes = workspace.programmes().stream()
                .flatMap(hash -> workspace.programme(hash).stream()).toList();
        var contents = new PackageContents(round.get(), founded.get().rehearsal(), entries, programmes);
        try {
            Path file = new PackageWriter(book.entropy()).write(folder, contents, passphrase, progress);
            return Outcome.done(new ExportedPackage(file, entries.size(), workspace.digest()));
        } catch (PackageException e) {
            return Packaging.refusal(e);
        } catch (Cancelled e) {
            return Outcome.refused(Reason.CANCELLED);
        }
    }
}
