package vn.thamdinh.domain.ledger;

/**
 * A round, named by its founding entry. It is in every header, so that a rehearsal can never be taken for a real round.
 *
 * @param hex 64 lower-case hex digits; in the founding entry itself, which cannot name itself, 64 zeros
 */
public record RoundId(String hex) {

    /** Stands in the founding entry's own header. */
    public static final RoundId FOUNDING = new RoundId("0".repeat(64));

    public RoundId {
        Hex.require(hex, 64);
    }

    /** The round that this founding entry begins. */
    public static RoundId foundedBy(EntryId founding) {
        return new RoundId(founding.hex());
    }
}
