package vn.thamdinh.domain.inspection.plan;

import java.util.Map;
import java.util.Set;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.unit.UnitId;

/**
 * What a plan of visits has to know of people.
 *
 * @param left    who no longer is in the council
 * @param recused units by the members that must not inspect them
 */
public record Roster(Set<MemberId> left, Map<MemberId, Set<UnitId>> recused) {
    public Roster {
        left = Set.copyOf(left);
        recused = Map.copyOf(recused);
    }

    boolean isRecused(MemberId member, UnitId unit) {
        return recused.getOrDefault(member, Set.of()).contains(unit);
    }
}
