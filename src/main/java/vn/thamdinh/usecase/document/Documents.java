package vn.thamdinh.usecase.document;

import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.view.Views;

/** What can be done with official documents. */
public record Documents(ComposeDocument compose) {

    /** Those of an open workspace. */
    public static Documents of(RoundBook book, Views views) {
        return new Documents(new ComposeDocument(book, views));
    }
}
