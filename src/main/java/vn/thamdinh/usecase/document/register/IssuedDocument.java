package vn.thamdinh.usecase.document.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.EndedDocument;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentIssued;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.unit.UnitId;

/**
 * A document that was issued.
 *
 * @param stale whether scores, votes or surveys that it rests on have changed since
 * @param twice whether another one that holds has the same number in the same year, or was issued from the same draft, as
 *              two laptops can do
 * @param split whether another paper was issued from the same draft, as two laptops can do
 * @param ended how it came to hold no longer; empty while it holds
 * @param by    who issued it
 */
public record IssuedDocument(DocumentIssued fact, boolean stale, boolean twice, boolean split,
                             Optional<EndedDocument> ended, WriterId by, Instant at) {
    /** The document. */
    public DocumentId id() {
        return fact.id();
    }

    /** What this paper alone is asked for by: the document, and of a split one the beginning of its hash too. */
    public DocumentId address() {
        return split && kept() ? new DocumentId(id().value() + "~" + sha256().substring(0, 8)) : id();
    }

    /** Such as "recognition-decision". */
    public String kind() {
        return fact.documentKind();
    }

    /** As its kind asks: empty, a unit's, district's or member's id. */
    public String about() {
        return fact.about();
    }

    /** Number and symbol, such as "05/QĐ-UBND". */
    public String number() {
        return fact.number();
    }

    /** Day of issue. */
    public LocalDate date() {
        return fact.date();
    }

    /** Of the issued file, 64 hex digits. */
    public String sha256() {
        return fact.sha256();
    }

    /** The units whose results it rests on. */
    public List<UnitId> units() {
        return fact.units();
    }

    /** The end of this paper, and of no other one of its draft. */
    public EndedDocument ended(LocalDate from, String reason, Optional<DocumentId> by) {
        return new EndedDocument(id(), Optional.of(sha256()).filter(_ -> kept()), from, reason, by);
    }

    /** Whether it was neither withdrawn nor replaced. */
    public boolean holds() {
        return ended.isEmpty();
    }

    /** Whether its file was kept: not those of before files were. */
    public boolean kept() {
        return fact.size() > 0;
    }

    /** The number alone; 0 if it does not begin with one. */
    public int ordinal() {
        String digits = fact.number().replaceFirst("\\D.*$", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    /** Whether it is about the unit or rests on its results. */
    public boolean concerns(UnitId unit) {
        return units().contains(unit) || about().equals(unit.code());
    }
}
