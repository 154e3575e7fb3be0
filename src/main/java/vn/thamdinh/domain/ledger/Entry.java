package vn.thamdinh.domain.ledger;

import java.util.Optional;

/**
 * One thing that one person decided at one time; immutable, never renumbered.
 *
 * @param id SHA-256 of the header's canonical bytes
 */
public record Entry(EntryId id, EntryHeader header, Content content) {

    /** The fact, if the body is here and understood. */
    public Optional<Fact> fact() {
        return content instanceof Content.Known(Fact fact) ? Optional.of(fact) : Optional.empty();
    }

    /** What the entry is about, if that can be told. */
    public Optional<Subject> subject() {
        return fact().map(fact -> Subject.of(fact, header.writer()));
    }
}
