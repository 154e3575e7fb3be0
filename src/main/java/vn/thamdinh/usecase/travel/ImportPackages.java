package vn.thamdinh.usecase.travel;

import java.nio.file.Path;
import java.util.List;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;

/** Takes one package in and says as a refusal what stopped it; several at once are {@link TakeIn}'s. */
public final class ImportPackages {

    private final TakeIn takeIn;

    public ImportPackages(RoundBook book) {
        this.takeIn = new TakeIn(book);
    }

    /**
     * What came of a package.
     *
     * @param newerKinds entries among the added that a newer version wrote
     * @param digest     state digest afterwards
     */
    public record ImportedPackage(int known, int added, int newerKinds, String digest) {
    }

    /**
     * Imports one package; on refusal nothing has changed.
     *
     * @param passphrase for a package without keys; no letters if none was given
     */
    public Outcome<ImportedPackage> importOne(Path file, char[] passphrase, Progress progress) {
        return takeIn.all(List.of(file), passphrase, progress).then(report -> outcome(report, report.arrivals().getFirst()));
    }

    private static Outcome<ImportedPackage> outcome(TakeIn.Report report, Arrival arrival) {
        return switch (arrival.preview()) {
            case Preview.Sound sound when arrival instanceof Arrival.TakenIn -> Outcome.done(new ImportedPackage(
                    sound.counts().known(), sound.counts().added(), sound.counts().newerKinds(), report.digest()));
            case Preview.Sound _, Preview.Locked _ -> Outcome.refused(Reason.NOT_FOR_US);
            case Preview.Card card -> Outcome.refused(Reason.BAD_INPUT, String.valueOf(card.file().getFileName()));
            case Preview.Refused refused -> Outcome.refused(refused.reason(), refused.fault(), refused.detail());
        };
    }
}
