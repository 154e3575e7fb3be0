package vn.thamdinh.usecase.travel;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.custody.Correspondents;

/** The secretariat tells senders what it holds, by a small package for all of them on the stick that brought theirs. */
public final class WriteReceipt {

    private final RoundBook book;

    public WriteReceipt(RoundBook book) {
        this.book = book;
    }

    /**
     * Writes one receipt for those among the senders whose keys can be written to; while scoring is blind one for each,
     * since nobody is to learn how much others have handed in.
     *
     * @param senders public keys, as {@link TakeIn.Report#senders}
     */
    public Outcome<ExportPackage.ExportedPackage> write(Collection<String> senders, Path folder, Progress progress) {
        Map<String, Correspondent> known = new Correspondents(book).byKey();
        String own = book.workspace().signingKey().verifyingKey().hex();
        List<String> reachable = senders.stream()
                .filter(key -> known.containsKey(key) && known.get(key).isReachable() && !key.equals(own)).toList();
        if (reachable.isEmpty()) {
            Correspondents all = new Correspondents(book);
            return Outcome.refused(Reason.NOT_REACHABLE, senders.stream().map(key -> name(all.of(key))).distinct()
                    .collect(Collectors.joining(", ")));
        }
        return book.snapshot().isBlind() ? each(reachable, folder, progress)
                : new ExportPackage(book).export(request(reachable), folder, progress);
    }

    private static String name(Correspondent who) {
        return who.name().isEmpty() ? who.fingerprint() : who.name();
    }

    private Outcome<ExportPackage.ExportedPackage> each(List<String> keys, Path folder, Progress progress) {
        var exporting = new ExportPackage(book);
        Outcome<ExportPackage.ExportedPackage> written = exporting.export(request(List.of(keys.getFirst())), folder,
                progress);
        for (String key : keys.subList(1, keys.size())) {
            written = written.then(before -> exporting.export(request(List.of(key)), folder, progress)
                    .then(next -> Outcome.done(before.and(next.file()))));
        }
        return written;
    }

    /**
     * Writes a receipt for whoever knows the passphrase, where keys were not exchanged; refused while scoring is blind,
     * since it would tell everybody how much each has handed in. The short code tells it to one.
     */
    public Outcome<ExportPackage.ExportedPackage> write(Path folder, char[] passphrase, Progress progress) {
        return book.snapshot().isBlind() ? Outcome.refused(Reason.RECEIPT_BLIND) : new ExportPackage(book).export(request(List.of()), folder, passphrase, progress);
    }

    private static ExportRequest request(List<String> recipients) {
        return new ExportRequest(PackageKind.RECEIPT, recipients, ExportRequest.Extent.NEW, ExportRequest.Evidence.NONE);
    }
}
