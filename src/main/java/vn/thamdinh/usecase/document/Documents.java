package vn.thamdinh.usecase.document;

import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.wording.LegalBases;
import vn.thamdinh.usecase.document.wording.Wordings;
import vn.thamdinh.usecase.minutes.ReadMinutes;
import vn.thamdinh.usecase.view.Views;

/**
 * What can be done with official documents.
 *
 * @param compose  the document as things stand
 * @param shelf    all of them
 * @param drafts   writing them
 * @param numbers  their numbers
 * @param issue    issuing them
 * @param end      withdrawing, replacing and correcting them
 * @param read     their pages and copies
 * @param forms    what people fill in
 * @param wordings their texts and templates
 * @param bases    the library of legal bases
 * @param register the list of issued ones, as a file
 */
public record Documents(ComposeDocument compose, DocumentShelf shelf, Drafts drafts, Numbers numbers,
                        IssueDocument issue, EndDocument end, ReadDocument read, DocumentForms forms, Wordings wordings,
                        LegalBases bases, WriteRegister register) {

    /** Those of an open workspace. */
    public static Documents of(RoundBook book, Views views) {
        var compose = new ComposeDocument(book, views);
        var shelf = new DocumentShelf(book, views);
        var drafts = new Drafts(book, compose, shelf);
        var numbers = new Numbers(book, compose, shelf, drafts);
        return new Documents(compose, shelf, drafts, numbers, new IssueDocument(book, compose, shelf, drafts, numbers),
                new EndDocument(book, compose, shelf, drafts), new ReadDocument(book, compose, shelf, numbers,
                        new ClosedVisits(new ReadMinutes(book, views))),
                new DocumentForms(book, compose, shelf, numbers), new Wordings(book, compose), new LegalBases(book),
                new WriteRegister(compose, shelf));
    }
}
