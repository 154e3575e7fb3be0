package vn.thamdinh.domain.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import vn.thamdinh.domain.text.Require;

/**
 * What a round was sealed with: from here on nothing else counts. The entries are named by writer and sequence number,
 * never by time, so that nobody slips one in by setting his clock back; the digest tells whether they are still the same.
 *
 * @param digest state digest of the effective entries in the scope, 64 hex digits
 * @param date   day of the sealing, for display
 * @param scope  by writer, which of his entries were there
 * @param papers kinds of documents that may still be written and issued, since they only pass on what was sealed
 */
public record Seal(String digest, LocalDate date, Map<WriterId, Sequences> scope, List<String> papers) {
    /** How many digits of the digest people read out and compare. */
    public static final int CODE_DIGITS = 16;

    public Seal {
        Hex.require(digest, 64);
        Objects.requireNonNull(date, "date");
        var sorted = new TreeMap<WriterId, Sequences>();
        sorted.putAll(scope);
        scope = Collections.unmodifiableMap(sorted);
        papers = papers.stream().map(kind -> Require.identifier(kind, "document kind", 64)).sorted().distinct().toList();
    }

    /** Whether the entry of that writer and number was there when the round was sealed. */
    public boolean covers(WriterId writer, long sequence) {
        Sequences numbers = scope.get(writer);
        return numbers != null && numbers.contains(sequence);
    }

    /** What counts although it was written later: seals themselves, and papers that pass on what was sealed. */
    public boolean admits(Fact fact) {
        return switch (fact) {
            case PublicationFact.RoundSealed _, PublicationFact.RoundReopened _, DocumentFact.CopyGivenOut _,
                 DocumentFact.NumberReserved _ -> true;
            case DocumentFact.DocumentWritten written -> papers.contains(written.draft().kind());
            case DocumentFact.DocumentIssued issued -> papers.contains(issued.documentKind());
            default -> false;
        };
    }

    /** Whether a paper that was there stays as it was: all but drafts of its papers, and numbers given back. */
    private boolean keeps(Fact before) {
        return switch (before) {
            case DocumentFact.DocumentWritten(var draft) -> !papers.contains(draft.kind());
            case DocumentFact.NumberReserved(var number) -> number.given();
            case DocumentFact _ -> true;
            default -> false;
        };
    }

    /**
     * Whether what is written later would take the place of what was sealed.
     *
     * @param ofOneSubject what counts of the later entry's subject
     */
    public boolean isReplaced(Collection<Entry> ofOneSubject) {
        return Heads.of(ofOneSubject.stream()
                        .filter(entry -> covers(entry.header().writer(), entry.header().sequence())).toList()).stream()
                .anyMatch(head -> head.fact().filter(this::keeps).isPresent());
    }

    /** How many entries it covers. */
    public long entries() {
        return scope.values().stream().mapToLong(Sequences::count).sum();
    }

    /** The first digits of the digest. */
    public String code() {
        return digest.substring(0, CODE_DIGITS);
    }
}
