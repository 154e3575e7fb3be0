package vn.thamdinh.usecase.document.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import vn.thamdinh.domain.document.LegalBasis;
import vn.thamdinh.domain.document.ListedBasis;
import vn.thamdinh.domain.ledger.DocumentFact.BasisListed;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.OwnKey;

/** The library of legal bases that texts cite: the programme's, and the secretariat's own after them. */
public final class LegalBases {
    private final RoundBook book;

    public LegalBases(RoundBook book) {
        this.book = book;
    }

    /**
     * A paper of the library.
     *
     * @param key of the secretariat's own; empty for the programme's, which cannot be changed here
     */
    public record Listed(Optional<String> key, LegalBasis basis) {
    }

    /** The programme's in its order, then the secretariat's own by date. */
    public List<Listed> all() {
        List<Listed> all = new ArrayList<>();
        book.snapshot().programme().map(Programme::bases).orElse(List.of())
                .forEach(basis -> all.add(new Listed(Optional.empty(), basis)));
        own().stream().sorted(Comparator.comparing(one -> one.basis().date()))
                .forEach(one -> all.add(new Listed(Optional.of(one.key()), one.basis())));
        return all;
    }

    /** Puts a paper into the library; one of its own with that number is changed. */
    public Outcome<Saved> put(LegalBasis basis) {
        String key = own().stream().filter(one -> one.basis().number().equals(basis.number())).map(ListedBasis::key)
                .findFirst().orElseGet(() -> OwnKey.next(book));
        return book.append(List.of(new BasisListed(new ListedBasis(key, basis, true))));
    }

    /** Changes one of its own; refused for a number that another one has. */
    public Outcome<Saved> change(String key, LegalBasis basis) {
        Predicate<ListedBasis> other = one -> !one.key().equals(key) && one.basis().number().equals(basis.number());
        return own().stream().anyMatch(other) ? Outcome.refused(Reason.BAD_INPUT, basis.number())
                : find(key).then(_ -> book.append(List.of(new BasisListed(new ListedBasis(key, basis, true)))));
    }

    /** Takes one of its own out; documents that were issued keep their words. */
    public Outcome<Saved> takeOut(String key) {
        return find(key).then(one ->
                book.append(List.of(new BasisListed(new ListedBasis(key, one.basis(), false)))));
    }

    private Outcome<ListedBasis> find(String key) {
        return own().stream().filter(one -> one.key().equals(key)).findFirst().map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, key));
    }

    private List<ListedBasis> own() {
        return book.snapshot().standing(BasisListed.class).map(standing -> standing.fact().basis())
                .filter(ListedBasis::listed).toList();
    }
}
