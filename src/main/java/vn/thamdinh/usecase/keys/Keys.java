package vn.thamdinh.usecase.keys;

import vn.thamdinh.usecase.book.RoundBook;

/** Cards, keys and whom they belong to. */
public final class Keys {
    private final RoundBook book;

    public Keys(RoundBook book) {
        this.book = book;
    }

    public ReadCard readCard() {
        return new ReadCard(book);
    }

    public WriteCard writeCard() {
        return new WriteCard(book);
    }

    public AdmitKey admit() {
        return new AdmitKey(book);
    }

    public RevokeKey revoke() {
        return new RevokeKey(book);
    }

    public RescueMember rescue() {
        return new RescueMember(book);
    }
}
