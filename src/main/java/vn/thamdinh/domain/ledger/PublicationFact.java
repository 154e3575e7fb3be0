package vn.thamdinh.domain.ledger;

import java.time.LocalDate;
import java.util.Objects;

import vn.thamdinh.domain.publication.Complaint;
import vn.thamdinh.domain.publication.EarlierResult;
import vn.thamdinh.domain.publication.Posting;
import vn.thamdinh.domain.publication.PublishedResults;
import vn.thamdinh.domain.publication.Registration;
import vn.thamdinh.domain.publication.RevokedRecognition;
import vn.thamdinh.domain.publication.SettledComplaint;
import vn.thamdinh.domain.publication.SettledRegistration;
import vn.thamdinh.domain.text.Require;

/** The round before the public: who registered, what was posted, objected to, announced and sealed, and earlier years. */
public sealed interface PublicationFact extends Fact {

    /** A unit registered for the year. */
    record UnitRegistered(Registration registration) implements PublicationFact {
    }

    /** A registration was accepted or refused. */
    record RegistrationSettled(SettledRegistration settled) implements PublicationFact {
    }

    /** Results were posted for the public, or the posting was changed. */
    record ResultsPosted(Posting posting) implements PublicationFact {
    }

    /** A complaint came in, or was written down otherwise. */
    record ComplaintReceived(Complaint complaint) implements PublicationFact {
    }

    /** A complaint was answered. */
    record ComplaintSettled(SettledComplaint settled) implements PublicationFact {
    }

    /** Results were approved and announced. */
    record ResultsPublished(PublishedResults published) implements PublicationFact {
    }

    /** The result of an earlier round was taken into the register. */
    record EarlierResultTaken(EarlierResult result) implements PublicationFact {
    }

    /** A recognition of an earlier round was revoked, or holds again. */
    record RecognitionRevoked(RevokedRecognition revoked) implements PublicationFact {
    }

    /** The round was sealed: what was not there does not count any more. */
    record RoundSealed(Seal seal) implements PublicationFact {
    }

    /**
     * The seal was broken on purpose.
     *
     * @param reason why; not blank
     */
    record RoundReopened(LocalDate date, String reason) implements PublicationFact {
        public RoundReopened {
            Objects.requireNonNull(date, "date");
            reason = Require.text(reason, "reason");
        }
    }
}
