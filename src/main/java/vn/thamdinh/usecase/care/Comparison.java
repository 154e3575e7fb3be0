package vn.thamdinh.usecase.care;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.unit.UnitId;

/**
 * What going back to a backup would change, as far as the person at the desk may see it. Nothing of it has happened.
 *
 * @param gone     what is held now and would go
 * @param regained what would come back
 * @param others   whether things would change, too, that the person must not see; not even how many
 */
public record Comparison(KeptBackup backup, List<Line> gone, List<Line> regained, boolean others) {

    public Comparison {
        gone = List.copyOf(gone);
        regained = List.copyOf(regained);
    }

    /**
     * Things of one kind in one unit.
     *
     * @param kind as it is stored, such as "score-given.1"
     * @param unit empty where it concerns none
     * @param name of the unit; empty where it is not known
     */
    public record Line(String kind, Optional<UnitId> unit, String name, long count) {
    }

    /** Whether nothing would change. */
    public boolean isSame() {
        return gone.isEmpty() && regained.isEmpty() && !others;
    }
}
