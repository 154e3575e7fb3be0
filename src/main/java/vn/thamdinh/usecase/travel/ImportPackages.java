package vn.thamdinh.usecase.travel;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.ledger.Content;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.exchange.former.PackageContents;
import vn.thamdinh.exchange.former.PackageException;
import vn.thamdinh.exchange.former.PackageReader;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.Reality;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/**
 * Merges a package: everything is verified first, then what is new is stored in one transaction. Merging is set union,
 * so order and repetition change nothing.
 */
public final class ImportPackages {

    private final RoundBook book;

    public ImportPackages(RoundBook book) {
        this.book = book;
    }

    /**
     * What came of a package.
     *
     * @param newerKinds entries among the added that a newer version wrote
     * @param digest     state digest afterwards
     */
    public record ImportedPackage(int known, int added, int newerKinds, String digest) {
    }

    /** Imports one package; on refusal nothing has changed. */
    public Outcome<ImportedPackage> importOne(Path file, char[] passphrase, Progress progress) {
        return Packaging.with(passphrase, secret -> importOne(file, secret, progress));
    }

    /** The same with a passphrase that the caller closes. */
    public Outcome<ImportedPackage> importOne(Path file, Passphrase passphrase, Progress progress) {
        try {
            PackageContents contents = PackageReader.read(file, passphrase, progress);
            progress.check();
            return refusal(contents).orElseGet(() -> merge(contents));
        } catch (PackageException e) {
            return Packaging.refusal(e);
        } catch (Cancelled e) {
            return Outcome.refused(Reason.CANCELLED);
        }
    }

    private Optional<Outcome<ImportedPackage>> refusal(PackageContents contents) {
        boolean strange = contents.entries().stream().anyMatch(entry -> !belongs(entry, contents.round()));
        if (strange || !carriesFounding(contents) || !hasProgramme(contents)) {
            return Optional.of(Outcome.refused(Reason.DAMAGED, contents.round().hex()));
        }
        Optional<RoundFact.Founded> founded = book.snapshot().founded();
        if (founded.isPresent() && founded.get().rehearsal() != contents.rehearsal()) {
            return Optional.of(Outcome.refused(Reason.REHEARSAL_AND_REAL));
        }
        if (!contents.rehearsal() && !Reality.isReal(book.clock(), book.entropy())) {
            return Optional.of(Outcome.refused(Reason.REHEARSAL_ONLY));
        }
        return book.snapshot().round().isPresent() && !book.snapshot().round().get().equals(contents.round())
                ? Optional.of(Outcome.refused(Reason.OTHER_ROUND))
                : Optional.empty();
    }

    private static boolean belongs(StoredEntry stored, RoundId round) {
        RoundId named = stored.entry().header().round();
        return named.equals(round) || named.equals(RoundId.FOUNDING) && stored.entry().id().hex().equals(round.hex());
    }

    /** The founding entry says whether the round is practice; the package's head only repeats it. */
    private static boolean carriesFounding(PackageContents contents) {
        return contents.entries().stream()
                .filter(stored -> stored.entry().id().hex().equals(contents.round().hex()))
                .anyMatch(stored -> stored.entry().content() instanceof Content.Known(RoundFact.Founded founded)
                        && founded.rehearsal() == contents.rehearsal());
    }

    /** Every programme can be read, and that of the founding is here: without it nothing of the round can be shown. */
    private boolean hasProgramme(PackageContents contents) {
        Set<ProgrammeHash> here = new HashSet<>(book.workspace().programmes());
        try {
            contents.programmes().forEach(bytes -> here.add(ProgrammeFiles.fromCanonicalBytes(bytes).hash()));
        } catch (IllegalArgumentException e) {
            return false;
        }
        return contents.entries().stream()
                .filter(stored -> stored.entry().id().hex().equals(contents.round().hex()))
                .anyMatch(founding -> here.contains(founding.entry().header().programme()));
    }

    private Outcome<ImportedPackage> merge(PackageContents contents) {
        Workspace workspace = book.workspace();
        Set<String> seen = new HashSet<>();
        List<StoredEntry> added = contents.entries().stream()
                .filter(stored -> seen.add(stored.entry().id().hex()) && !workspace.holds(stored.entry().id()))
                .toList();
        List<byte[]> programmes = contents.programmes().stream()
                .filter(bytes -> workspace.programmes().stream()
                        .noneMatch(held -> held.hex().equals(Hashes.sha256Hex(bytes)))).toList();
        int newer = (int) added.stream().filter(stored -> stored.entry().content() instanceof Content.NewerKind).count();
        return book.merge(contents.round(), added, programmes).then(_ -> Outcome.done(
                new ImportedPackage(seen.size() - added.size(), added.size(), newer, workspace.digest())));
    }
}
