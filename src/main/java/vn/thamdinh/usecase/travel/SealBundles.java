package vn.thamdinh.usecase.travel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.seal.SigningKey;
import vn.thamdinh.seal.SshSignature;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.book.Surprises;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.travel.BundleCodec;
import vn.thamdinh.wire.travel.SignedBundle;

/**
 * Seals what was written here and is in no bundle yet into the next bundles of its writer. They are stored before
 * anything is handed out, so that a bundle that left once is never made anew with other content.
 */
public final class SealBundles {

    private final RoundBook book;

    public SealBundles(RoundBook book) {
        this.book = book;
    }

    /** Seals everything; returns how many bundles were made. */
    public Outcome<Integer> seal() {
        Optional<RoundId> round = book.snapshot().round();
        if (round.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        List<SignedBundle> sealed = new ArrayList<>();
        for (WriterId writer : ownWriters()) {
            sealed.addAll(seal(round.get(), writer));
        }
        return sealed.isEmpty() ? Outcome.done(0)
                : book.keep(sealed, List.of()).then(_ -> Outcome.done(sealed.size()));
    }

    /** The present writer, and earlier ones of this workspace's key, as before a restore. */
    private List<WriterId> ownWriters() {
        String key = book.workspace().signingKey().verifyingKey().hex();
        Stream<WriterId> opened = book.snapshot().standing(RoundFact.WriterOpened.class)
                .filter(one -> one.fact().publicKey().equals(key)).map(Snapshot.Standing::entry)
                .map(entry -> entry.header().writer());
        return Stream.concat(opened, Stream.of(book.workspace().writer())).distinct().sorted().toList();
    }

    private List<SignedBundle> seal(RoundId round, WriterId writer) {
        List<SignedBundle> sealed = new ArrayList<>();
        Optional<Bundle> last = last(writer);
        for (List<StoredEntry> group : groups(book.workspace().unbundled(writer), book.snapshot())) {
            var next = new BundleCodec.Unsigned(round, writer, last.map(Bundle::number).orElse(0L) + 1,
                    last.map(Bundle::id).orElse(BundleId.NONE),
                    group.stream().map(stored -> stored.entry().id()).toList());
            SignedBundle signed = sign(book.workspace().signingKey(), next);
            sealed.add(signed);
            last = Optional.of(signed.bundle());
        }
        return sealed;
    }

    /**
     * What everybody may see together; while scoring is blind each scorer's sheets apart, and so each thing that would
     * betray a surprise visit.
     */
    static List<List<StoredEntry>> groups(List<StoredEntry> entries, Snapshot now) {
        Surprises surprises = now.surprises();
        boolean blind = now.isBlind();
        List<StoredEntry> open = new ArrayList<>();
        Map<String, List<StoredEntry>> closed = new TreeMap<>();
        entries.stream().sorted(Comparator.comparing(stored -> stored.entry().header().sequence())).forEach(stored ->
                Closed.blindScorer(stored.entry()).filter(_ -> blind).map(Scorer::value)
                        .or(() -> stored.entry().subject().filter(_ ->
                                stored.entry().fact().filter(surprises::betrays).isPresent()).map(Subject::key))
                        .ifPresentOrElse(
                                apart -> closed.computeIfAbsent(apart, _ -> new ArrayList<>()).add(stored),
                                () -> open.add(stored)));
        return Stream.concat(Stream.of(open), closed.values().stream()).filter(group -> !group.isEmpty()).toList();
    }

    private static SignedBundle sign(SigningKey key, BundleCodec.Unsigned bundle) {
        byte[] manifest = BundleCodec.manifest(bundle);
        return BundleCodec.of(manifest, SshSignature.sign(key, BundleCodec.NAMESPACE, manifest).armored());
    }

    private Optional<Bundle> last(WriterId writer) {
        return book.workspace().bundles().stream().map(SignedBundle::bundle)
                .filter(bundle -> bundle.writer().equals(writer))
                .max(Comparator.comparing(Bundle::number).thenComparing(Bundle::id));
    }
}
