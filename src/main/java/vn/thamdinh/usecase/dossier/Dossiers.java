package vn.thamdinh.usecase.dossier;

import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.view.Views;

/** The dossiers of units at a desk: to gather, to print, and the earlier recognitions in them. */
public final class Dossiers {

    private final RoundBook book;
    private final Views views;

    public Dossiers(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
    }

    public GatherDossier gather() {
        return new GatherDossier(book, views);
    }

    public PrintDossier print() {
        return new PrintDossier(book, gather());
    }

    public RecordRecognition recognition() {
        return new RecordRecognition(book);
    }
}
