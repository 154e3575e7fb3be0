package vn.thamdinh.usecase.view;

import java.util.List;
import java.util.Set;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;

/**
 * A person on the roster.
 *
 * @param body     name of the sending body, or empty
 * @param units    units assigned to him
 * @param recused  units from which he is recused
 * @param done     components scored so far, of units from which neither he nor the person at the desk is recused
 * @param expected components to be scored of these
 * @param left     whether he takes no further part
 * @param charged  the components that he or his body was charged with; none where he appraises all
 */
public record MemberRow(MemberId id, String name, String position, String body, Role role, List<UnitId> units,
                        List<UnitId> recused, int done, int expected, boolean left, Set<ComponentId> charged) {

    public MemberRow {
        charged = Set.copyOf(charged);
        units = List.copyOf(units);
        recused = List.copyOf(recused);
    }

    /** Who appraises all components. */
    public MemberRow(MemberId id, String name, String position, String body, Role role, List<UnitId> units,
                     List<UnitId> recused, int done, int expected, boolean left) {
        this(id, name, position, body, role, units, recused, done, expected, left, Set.of());
    }

    /** Whether he may vote: a member or the chair, as long as he belongs to the council. */
    public boolean votes() {
        return !left && (role == Role.MEMBER || role == Role.CHAIR);
    }
}
