package vn.thamdinh.usecase.minutes;

import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.view.Views;

/** What can be done with the minutes of visits. */
public record Minutes(ReadMinutes read, WriteMinutes write, SignMinutes sign, CloseMinutes close,
                      GiveOutMinutes giveOut) {

    /** Those of an open workspace. */
    public static Minutes of(RoundBook book, Views views) {
        return new Minutes(new ReadMinutes(book, views), new WriteMinutes(book), new SignMinutes(book, views),
                new CloseMinutes(book, views), new GiveOutMinutes(book, views));
    }
}
