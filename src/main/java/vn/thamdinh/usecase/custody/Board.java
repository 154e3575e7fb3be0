package vn.thamdinh.usecase.custody;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.domain.travel.Withheld;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.travel.SignedBundle;

/** The check-out board: to whom what was handed out when, what came back, and what is missing on either side. */
public final class Board {

    private final RoundBook book;

    public Board(RoundBook book) {
        this.book = book;
    }

    /**
     * One key of one person.
     *
     * @param handedOut   the last package that was made for the key
     * @param returned    the last package of the key that was taken in
     * @param lackedThere bundles of ours that its holder had not yet, by what he said last; closed ones among them
     * @param missingHere his bundles that are known to exist and did not come
     * @param keptBack    his bundles that the secretariat keeps back until the opening, as it said itself
     */
    public record Row(Correspondent who, Optional<HandedOut> handedOut, Optional<Returned> returned, int lackedThere,
                      List<Gap> missingHere, List<Gap> keptBack) {

        public Row {
            missingHere = List.copyOf(missingHere);
            keptBack = List.copyOf(keptBack);
        }
    }

    /**
     * A package that went out.
     *
     * @param upTo number of the last of our own bundles in what its receiver then holds, 0 if none
     */
    public record HandedOut(Instant at, String file, PackageKind kind, long upTo) {
    }

    /**
     * A package that came.
     *
     * @param upTo number of his last bundle before which none is missing here, 0 if none
     */
    public record Returned(Instant at, String file, PackageKind kind, long upTo) {
    }

    /** Whether something was written here that no bundle holds yet: the next package closes it into one more. */
    public boolean isOpen() {
        return !book.workspace().unbundled(book.workspace().writer()).isEmpty();
    }

    /** Everybody but this workspace itself, the secretariat first, then by name; keys last of which nothing is known. */
    public List<Row> rows() {
        var correspondents = new Correspondents(book);
        List<Passage> passages = new Custody(book).passages();
        List<Bundle> bundles = book.workspace().bundles().stream().map(SignedBundle::bundle).toList();
        Map<String, Set<WriterId>> writers = writers();
        String own = book.workspace().signingKey().verifyingKey().hex();
        Set<String> keys = new LinkedHashSet<>(correspondents.all().stream().map(Correspondent::publicKey).toList());
        passages.forEach(passage -> keys.addAll(passage.keys()));
        keys.remove(own);
        return keys.stream().map(key -> row(correspondents.of(key), passages, bundles,
                writers.getOrDefault(key, Set.of()))).toList();
    }

    private Map<String, Set<WriterId>> writers() {
        return book.snapshot().standing(RoundFact.WriterOpened.class).collect(Collectors.groupingBy(
                one -> one.fact().publicKey(),
                Collectors.mapping(one -> one.entry().header().writer(), Collectors.toSet())));
    }

    private Row row(Correspondent who, List<Passage> passages, List<Bundle> bundles, Set<WriterId> his) {
        Holdings claimed = new Custody(book).holdingsOf(who.publicKey());
        Withheld kept = new Custody(book).withheld();
        Holdings held = Holdings.of(bundles, kept);
        Optional<HandedOut> out = latest(passages, Passage.Kind.SENT, who).map(sent -> new HandedOut(sent.at(),
                sent.file(), sent.of(), sent.holdings().number(book.workspace().writer())));
        Optional<Returned> back = latest(passages, Passage.Kind.TAKEN_IN, who).map(taken -> new Returned(taken.at(),
                taken.file(), taken.of(), his.stream().mapToLong(held::number).max().orElse(0)));
        int lacked = (int) bundles.stream()
                .filter(bundle -> !his.contains(bundle.writer()) && !claimed.reaches(bundle)).count();
        List<Gap> missing = Gap.among(bundles, claimed, kept).stream().filter(gap -> his.contains(gap.writer())).toList();
        List<Gap> keptBack = Gap.keptBack(bundles, kept).stream().filter(gap -> his.contains(gap.writer())).toList();
        return new Row(who, out, back, lacked, missing, keptBack);
    }

    /** Parts with evidence and receipts are no hand-over. */
    private static Optional<Passage> latest(Collection<Passage> latestFirst, Passage.Kind kind, Correspondent who) {
        return latestFirst.stream().filter(passage -> passage.kind() == kind
                && passage.keys().contains(who.publicKey()) && passage.of() != PackageKind.EVIDENCE
                && passage.of() != PackageKind.RECEIPT).findFirst();
    }
}
