package vn.thamdinh.usecase.custody;

import java.util.List;

import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.domain.travel.Withheld;
import vn.thamdinh.usecase.book.RoundBook;

/** What passages tell of others. */
public final class Custody {

    private final RoundBook book;

    public Custody(RoundBook book) {
        this.book = book;
    }

    /** All passages, the latest first. */
    public List<Passage> passages() {
        return book.workspace().passages().reversed();
    }

    /** Which bundles the secretariat said last that it keeps back from this desk: they are not lost. */
    public Withheld withheld() {
        return new Correspondents(book).all().stream().filter(Correspondent::isSecretariat)
                .map(one -> holdingsOf(one.publicKey()).without()).reduce(Withheld.NOTHING, Withheld::and);
    }

    /** What the holder of a key said last that he holds; nothing if he was never heard of. */
    public Holdings holdingsOf(String publicKey) {
        return passages().stream()
                .filter(one -> one.kind() == Passage.Kind.TAKEN_IN && one.keys().contains(publicKey)).findFirst()
                .map(Passage::holdings).orElse(Holdings.NONE);
    }
}
