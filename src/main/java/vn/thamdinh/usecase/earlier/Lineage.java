package vn.thamdinh.usecase.earlier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;

/**
 * Under which line the results of a code stand. A unit that only got another code goes on under its new one; units that
 * were merged or split keep lines of their own, since their points are nobody else's, and tell where they went.
 */
final class Lineage {
    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, String> into = new HashMap<>();

    private Lineage() {
    }

    static Lineage of(Optional<Programme> programme) {
        var lineage = new Lineage();
        Map<String, Integer> heirs = new HashMap<>();
        List<Unit> units = programme.map(Programme::units).orElse(List.of());
        units.forEach(unit -> unit.history().predecessors().forEach(old -> heirs.merge(old.code(), 1, Integer::sum)));
        for (Unit unit : units) {
            List<UnitId> before = unit.history().predecessors();
            for (UnitId old : before) {
                if (before.size() == 1 && heirs.get(old.code()) == 1) {
                    lineage.renamed.put(old.code(), unit.id().code());
                } else if (!old.equals(unit.id())) {
                    lineage.into.merge(old.code(), unit.fullName(), (one, other) -> one + ", " + other);
                }
            }
        }
        return lineage;
    }

    /** The code under which results of that code stand now. */
    String lineOf(String code) {
        return renamed.getOrDefault(code, code);
    }

    /** The units of this round that it went into; empty where it stands on its own. */
    String into(String code) {
        return into.getOrDefault(code, "");
    }
}
