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
 * @param ended how it came to hold no longer; empty while it holds
 * @param by    who issued it
 */
public record IssuedDocument(DocumentIssued fact, boolean stale, boolean twice, Optional<EndedDocument> ended,
                             WriterId by, Instant at) {
    /** The document. */
    public DocumentId id() {
        return fact.id();
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
