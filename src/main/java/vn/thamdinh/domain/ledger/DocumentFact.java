package vn.thamdinh.domain.ledger;

import java.time.LocalDate;
import java.util.List;

import vn.thamdinh.domain.document.DocumentDraft;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.EndedDocument;
import vn.thamdinh.domain.document.ListedBasis;
import vn.thamdinh.domain.document.ReservedNumber;
import vn.thamdinh.domain.document.WordingChange;
import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.unit.UnitId;

/** Papers that left the office. */
public sealed interface DocumentFact extends Fact {

    /**
     * A document was issued: from here on it never changes.
     *
     * @param id           the document; of one issued before documents had ids, its kind
     * @param documentKind such as "recognition-decision"
     * @param about        what it is about, as its kind asks; empty for the whole round
     * @param number       number and symbol, such as "05/QĐ-UBND"
     * @param digest       state digest that it was made from
     * @param sha256       of the issued file, 64 hex digits
     * @param size         of the issued file in bytes; 0 where it was not kept
     * @param units        the units that it names
     * @param copySha256   of the copy that offices edit, made of the same text, 64 hex digits; empty where none was kept
     * @param copySize     of that copy in bytes; 0 where none was kept
     */
    record DocumentIssued(DocumentId id, String documentKind, String about, String number, LocalDate date,
                          String digest, String sha256, long size, List<UnitId> units, String copySha256,
                          long copySize) implements DocumentFact {

        public DocumentIssued {
            Require.that(size >= 0 && copySize >= 0, "a file of " + size + " bytes");
            if (size > 0) {
                Hex.require(sha256, 64);
            }
            if (copySize > 0) {
                Hex.require(copySha256, 64);
            }
            units = List.copyOf(units);
        }

        /** Without a copy to be edited. */
        public DocumentIssued(DocumentId id, String documentKind, String about, String number, LocalDate date,
                              String digest, String sha256, long size, List<UnitId> units) {
            this(id, documentKind, about, number, date, digest, sha256, size, units, "", 0);
        }

        /** As it was recorded before documents had ids, and their files were not kept. */
        public static DocumentIssued former(String documentKind, String number, LocalDate date, String digest,
                                            String sha256, List<UnitId> units) {
            return new DocumentIssued(new DocumentId(documentKind), documentKind, "", number, date, digest, sha256, 0,
                    units);
        }
    }

    /** A draft was written or changed. */
    record DocumentWritten(DocumentDraft draft) implements DocumentFact {
    }

    /** A number was taken, or given back. */
    record NumberReserved(ReservedNumber number) implements DocumentFact {
    }

    /** An issued document was withdrawn or replaced. */
    record DocumentEnded(EndedDocument ended) implements DocumentFact {
    }

    /** The secretariat words a text or template otherwise. */
    record WordingChanged(WordingChange change) implements DocumentFact {
    }

    /** A legal basis was put into the library, or taken out. */
    record BasisListed(ListedBasis basis) implements DocumentFact {
    }

    /**
     * A readable copy of a paper left the encrypted workspace, on purpose.
     *
     * @param key          unique in the round, 1 to 64 characters
     * @param documentKind such as "visit-minutes"
     * @param about        what it is about: a visit's or a unit's id
     * @param sha256       of the file, 64 hex digits
     * @param purpose      such as "In tại UBND xã"; not blank
     */
    record CopyGivenOut(String key, String documentKind, String about, String sha256, String purpose)
            implements DocumentFact {

        public CopyGivenOut {
            key = Require.identifier(key, "copy key", 64);
            Hex.require(sha256, 64);
            purpose = Require.text(purpose, "purpose");
        }
    }
}
