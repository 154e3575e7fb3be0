package vn.thamdinh.ui.exchange.receive;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.exchange.key.KeyPort.Card;
import vn.thamdinh.usecase.Outcome;

/** Packages and key cards in. Every call blocks. */
public interface ReceivePort {

    /** What a file is. */
    enum Kind { ASSIGNMENT, APPRAISAL, DOSSIER, ROUND, RECEIPT, EVIDENCE, ENROLMENT, INVITATION, RESCUE, UNKNOWN }

    /** What would become of it. */
    enum Verdict {
        /** Verified, with something new in it. */
        NEW,
        /** Verified, with nothing new: taking it changes nothing. */
        KNOWN,
        /** Closed with a passphrase that has not been given, or not this one. */
        PASSPHRASE,
        /** A key card: to be compared by a person. */
        CARD,
        /** Broken or forged: a copy is set aside once the others are taken. */
        BAD,
        /** For somebody else, or of another round: left as it is. */
        REFUSED
    }

    /** Why a sender is not to be believed at once; what comes of his package is said in words. */
    enum Doubt { NONE, OWN_WORD, NOT_ADMITTED, REVOKED, UNKNOWN }

    /**
     * One file as it was found.
     *
     * @param from        name of the sender, or empty where that is not known
     * @param device      his device, or empty
     * @param added       entries that are new here
     * @param known       entries that are here already
     * @param conflicting entries that say something else than what is here
     * @param units       names of the units that the new entries concern
     * @param gaps        what is missing before it in the sender's chain, in words
     * @param why         the reason of a refusal
     * @param card        what stands on a key card
     * @param doubt       how far the sender's key is to be believed
     * @param kept        what the sender keeps back until the opening, in words
     */
    record Found(Path file, Kind kind, String from, String device, Verdict verdict, int added, int known,
                 int conflicting, List<String> units, List<String> gaps, Optional<Outcome.Refused<?>> why,
                 Optional<Card> card, Doubt doubt, List<String> kept) {
        /** Of a sender who is not in doubt, or not known because nothing was opened. */
        public Found(Path file, Kind kind, String from, String device, Verdict verdict, int added, int known,
                     int conflicting, List<String> units, List<String> gaps, Optional<Outcome.Refused<?>> why,
                     Optional<Card> card) {
            this(file, kind, from, device, verdict, added, known, conflicting, units, gaps, why, card, Doubt.NONE,
                    List.of());
        }

        public Found {
            Objects.requireNonNull(file, "file");
            units = List.copyOf(units);
            gaps = List.copyOf(gaps);
            kept = List.copyOf(kept);
        }
    }

    /** All files that were found; nothing has been taken. */
    record Look(List<Found> files) {
        public Look {
            files = List.copyOf(files);
        }
    }

    /** What became of one file. */
    enum Fate {
        TAKEN, KNOWN,
        /** Known, and undone before: it does not count. */
        UNDONE,
        SET_ASIDE,
        /** The copy was put aside, and that could not be noted. */
        SET_ASIDE_UNNOTED,
        LEFT,
        /** The person stopped before. */
        NOT_READ
    }

    /** What came of one file. */
    record Taken(Path file, Fate fate, int added, int known, Optional<Outcome.Refused<?>> why) {
    }

    /**
     * What came of all of them.
     *
     * @param receipts  how many receipts were written to the same drive
     * @param noReceipt why a receipt that was due could not be written
     * @param undo      names this import to {@link #undo}; empty where nothing was taken
     * @param joined    who the person at this desk turned out to be, where a first package said so
     * @param lacks     files of the journal that the backup made before could not hold: gone back to, it would be without them
     */
    record Report(List<Taken> files, int receipts, Optional<Outcome.Refused<?>> noReceipt, String digest,
                  Optional<String> undo, Optional<String> joined, List<String> lacks) {
        public Report {
            files = List.copyOf(files);
            lacks = List.copyOf(lacks);
        }
    }

    /**
     * Looks at all packages and cards below a drive or folder, or at files that were named.
     *
     * @param passphrase for packages closed with one; empty where none was asked for yet. Cleared by the port
     */
    Outcome<Look> look(List<Path> places, char[] passphrase, Progress progress);

    /** Takes all that can be taken of what was looked at last. */
    Outcome<Report> take(Look look, Progress progress);

    /** Takes an import back; hands back the state digest afterwards. */
    Outcome<String> undo(String undo, String reason, Progress progress);
}
