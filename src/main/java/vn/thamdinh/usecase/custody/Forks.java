package vn.thamdinh.usecase.custody;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.travel.SignedBundle;

/** Devices that went on from a copy of themselves: two bundles under one number. Both are kept, and people are told. */
public final class Forks {

    private final RoundBook book;

    public Forks(RoundBook book) {
        this.book = book;
    }

    /** A fork, and whose device it is. */
    public record Forked(Correspondent who, Fork fork) {
    }

    /** All that are held, by writer and number. */
    public List<Forked> all() {
        Map<WriterId, String> keys = book.snapshot().standing(RoundFact.WriterOpened.class).collect(Collectors.toMap(
                one -> one.entry().header().writer(), one -> one.fact().publicKey(), (first, second) -> first));
        var correspondents = new Correspondents(book);
        return Fork.among(book.workspace().bundles().stream().map(SignedBundle::bundle).toList()).stream()
                .filter(fork -> keys.containsKey(fork.writer()))
                .map(fork -> new Forked(correspondents.of(keys.get(fork.writer())), fork)).toList();
    }
}
