package vn.thamdinh.usecase.custody;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.BundleMark;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.exchange.card.ReceiptCode;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.recovery.QrCode;
import vn.thamdinh.wire.travel.SignedBundle;

/** Receipts where no stick goes back: the secretariat reads a short code out or shows it, the member types it in. */
public final class SpokenReceipts {

    private final RoundBook book;

    public SpokenReceipts(RoundBook book) {
        this.book = book;
    }

    /**
     * What the secretariat shows.
     *
     * @param number of the last bundle that is here with all before it
     * @param square the code, to be scanned
     */
    public record Shown(String code, long number, QrCode square) {
    }

    /** The code for what is held of a key; refused where nothing is. */
    public Outcome<Shown> of(String publicKey) {
        if (book.role() != Role.SECRETARIAT) {
            return Outcome.refused(Reason.NO_RIGHT);
        }
        Holdings held = Holdings.of(bundles());
        Optional<BundleMark> last = writers(publicKey).stream().flatMap(writer -> held.mark(writer).stream())
                .max(Comparator.comparing(BundleMark::number));
        Optional<RoundId> round = book.snapshot().round();
        if (last.isEmpty() || round.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, publicKey);
        }
        BundleMark mark = last.get();
        String code = ReceiptCode.of(round.get(), mark.writer(), mark.number(), mark.bundle()).text();
        return Outcome.done(new Shown(code, mark.number(), QrCode.of(code)));
    }

    /**
     * Takes over a code that was typed; from then on the secretariat is known to hold what it names and all before it.
     *
     * @return up to which number
     */
    public Outcome<Long> enter(String typed) {
        Optional<ReceiptCode> code = ReceiptCode.parse(typed);
        Optional<RoundId> round = book.snapshot().round();
        if (code.isEmpty() || round.isEmpty()) {
            return Outcome.refused(Reason.BAD_INPUT, typed);
        }
        Set<WriterId> own = writers(book.workspace().signingKey().verifyingKey().hex());
        Optional<Bundle> named = bundles().stream().filter(bundle -> own.contains(bundle.writer())
                && code.get().confirms(round.get(), bundle.writer(), bundle.number(), bundle.id())).findFirst();
        Optional<Correspondent> secretariat = new Correspondents(book).all().stream()
                .filter(Correspondent::isSecretariat).findFirst();
        if (named.isEmpty() || secretariat.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, typed);
        }
        return record(named.get().mark(), secretariat.get().publicKey());
    }

    /** What it said before of others still stands; of this writer it is not taken back by an older code. */
    private Outcome<Long> record(BundleMark mark, String secretariat) {
        Holdings before = new Custody(book).holdingsOf(secretariat);
        Map<WriterId, BundleMark> marks = new HashMap<>(before.marks());
        marks.merge(mark.writer(), mark, (earlier, now) -> earlier.number() > now.number() ? earlier : now);
        return book.keep(List.of(), List.of(new Passage(book.clock().instant(), Passage.Kind.TAKEN_IN,
                PackageKind.RECEIPT, "", "", List.of(secretariat), new Holdings(marks, before.without()), List.of(), "")))
                .then(saved -> Outcome.done(mark.number()));
    }

    private List<Bundle> bundles() {
        return book.workspace().bundles().stream().map(SignedBundle::bundle).toList();
    }

    private Set<WriterId> writers(String publicKey) {
        return book.snapshot().standing(RoundFact.WriterOpened.class)
                .filter(opened -> opened.fact().publicKey().equals(publicKey))
                .map(opened -> opened.entry().header().writer()).collect(Collectors.toSet());
    }
}
