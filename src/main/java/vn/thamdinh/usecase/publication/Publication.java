package vn.thamdinh.usecase.publication;

import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.archive.ExportArchive;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.Documents;
import vn.thamdinh.usecase.earlier.EarlierYears;

/**
 * What brings a round before the public, in the order of the steps.
 *
 * @param registrations which units asked to be assessed this year
 * @param papers        which papers of each unit's dossier are there, and who brought them
 * @param posting       results put up for everybody to see
 * @param complaints    objections to results
 * @param publish       results approved and announced
 * @param seal          the end of the round
 * @param archive       the round as files that anybody can read
 * @param years         the register of recognised units over the years
 */
public record Publication(Registrations registrations, DossierPapers papers, PostResults posting,
                          Complaints complaints, PublishResults publish, SealRound seal,
                          ExportArchive archive, EarlierYears years) {

    /** That of an open workspace. */
    public static Publication of(RoundBook book, Desk desk) {
        Documents documents = desk.documents();
        var posting = new PostResults(book);
        var complaints = new Complaints(book);
        var publish = new PublishResults(book, posting, complaints);
        return new Publication(new Registrations(book, documents), new DossierPapers(book, documents), posting,
                complaints, publish, new SealRound(book, desk.views(), complaints, publish),
                new ExportArchive(book, desk), new EarlierYears(book, desk.views()));
    }
}
