package vn.thamdinh.usecase.print;

import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.ComposeDocument;
import vn.thamdinh.usecase.signboard.DesignSignboard;
import vn.thamdinh.usecase.signboard.DrawSignboards;

/** Everything about signboards, and the papers of all units at once. */
public record Boards(DrawSignboards draw, DesignSignboard design, MakeBatch batch) {

    /** Of one round. */
    public static Boards of(RoundBook book, ComposeDocument compose) {
        DrawSignboards draw = new DrawSignboards(book);
        return new Boards(draw, new DesignSignboard(book), new MakeBatch(book, draw, compose));
    }
}
