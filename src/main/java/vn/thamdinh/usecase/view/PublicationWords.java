package vn.thamdinh.usecase.view;

import vn.thamdinh.domain.ledger.PublicationFact;
import vn.thamdinh.domain.text.AdministrativeDate;

/** What a fact of publication says, in a few words for the journal. */
final class PublicationWords {
    private PublicationWords() {
    }

    static String what(PublicationFact fact) {
        return switch (fact) {
            case PublicationFact.UnitRegistered(var registration) -> registration.paper();
            case PublicationFact.RegistrationSettled(var settled) -> settled.accepted() ? "✓" : "–";
            case PublicationFact.ResultsPosted(var posting) -> AdministrativeDate.shortForm(posting.from()) + " – "
                    + AdministrativeDate.shortForm(posting.until());
            case PublicationFact.ComplaintReceived(var complaint) -> complaint.text();
            case PublicationFact.ComplaintSettled(var settled) -> settled.upheld() ? "✓" : "–";
            case PublicationFact.ResultsPublished(var published) -> published.paper();
            case PublicationFact.EarlierResultTaken(var result) ->
                    result.key().year() + ": " + result.name() + (result.recognised() ? " ✓" : " –");
            case PublicationFact.RecognitionRevoked(var revoked) ->
                    revoked.key().year() + (revoked.revoked() ? " –" : " ✓");
            case PublicationFact.RoundSealed(var seal) -> seal.code();
            case PublicationFact.RoundReopened reopened -> AdministrativeDate.shortForm(reopened.date());
        };
    }

    static String reason(PublicationFact fact) {
        return switch (fact) {
            case PublicationFact.UnitRegistered(var registration) -> registration.signer();
            case PublicationFact.RegistrationSettled(var settled) -> settled.reason();
            case PublicationFact.ResultsPosted(var posting) -> posting.place();
            case PublicationFact.ComplaintReceived(var complaint) -> complaint.from();
            case PublicationFact.ComplaintSettled(var settled) -> settled.reason();
            case PublicationFact.ResultsPublished(var published) -> published.place();
            case PublicationFact.EarlierResultTaken(var result) -> result.source().name();
            case PublicationFact.RecognitionRevoked(var revoked) -> revoked.reason();
            case PublicationFact.RoundSealed _ -> "";
            case PublicationFact.RoundReopened reopened -> reopened.reason();
        };
    }
}
