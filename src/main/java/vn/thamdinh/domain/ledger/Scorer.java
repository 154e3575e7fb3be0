package vn.thamdinh.domain.ledger;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.unit.UnitId;

/**
 * Whose score it is: a member at the appraisal, the unit itself, its district, or the council as one.
 *
 * @param value the member's id, the GSO code of unit or district, or "council"
 */
public record Scorer(String value) implements Comparable<Scorer> {

    public static final Scorer COUNCIL = new Scorer("council");

    public Scorer {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a scorer has a name");
        }
    }

    public static Scorer of(MemberId member) {
        return new Scorer(member.value());
    }

    public static Scorer of(UnitId unit) {
        return new Scorer(unit.code());
    }

    @Override
    public int compareTo(Scorer other) {
        return value.compareTo(other.value);
    }
}
