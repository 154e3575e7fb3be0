package vn.thamdinh.usecase.view;

import java.util.List;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.unit.UnitId;

/**
 * A person on the roster.
 *
 * @param body     name of the sending body, or empty
 * @param units    units assigned to him
 * @param recused  units from which he is recused
 * @param done     components scored so far
 * @param expected components to be scored
 * @param left     whether he takes no further part
 */
public record MemberRow(MemberId id, String name, String position, String body, Role role, List<UnitId> units,
                        List<UnitId> recused, int done, int expected, boolean left) {

    public MemberRow {
        units = List.copyOf(units);
        recused = List.copyOf(recused);
    }
}
