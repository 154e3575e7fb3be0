package vn.thamdinh.ui.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.Body;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.assignment.Assignee;
import vn.thamdinh.domain.council.assignment.AssignmentPlan;
import vn.thamdinh.domain.council.assignment.BalancedProposal;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.view.MemberRow;

/** The matrix while it is being changed: rows by columns, and what is not stored yet. */
record AssignmentModel(AssignmentPort.Data data, AssignmentPlan plan, View view) {

    /** What stands in the rows and in the columns. */
    enum View { UNITS, FIELDS, BODIES }

    /** A line of the matrix. */
    sealed interface Row {

        String words();

        /** Heading of the units that follow. */
        record Heading(String words) implements Row {
        }

        record OfUnit(UnitId unit, String words) implements Row {
        }

        /** A field with all its components, or one component. */
        record OfComponents(List<ComponentId> components, String words, boolean field) implements Row {
        }
    }

    /** A member or a body. */
    sealed interface Column {

        String name();

        record OfMember(Assignee who, String name) implements Column {
        }

        record OfBody(String body, String name) implements Column {
        }
    }

    /** What a cell shows. IMPLIED: asked without having been charged in particular. */
    enum Mark { ON, PART, IMPLIED, OFF, RECUSED, NONE }

    static AssignmentModel of(AssignmentPort.Data data, View view) {
        return new AssignmentModel(data, data.plan(), view);
    }

    AssignmentModel in(View other) {
        return new AssignmentModel(data, plan, other);
    }

    boolean isChanged() {
        return !plan.equals(data.plan());
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (view == View.UNITS) {
            for (District district : data.programme().districts()) {
                List<Unit> units = data.programme().unitsOf(district.id());
                if (!units.isEmpty()) {
                    rows.add(new Row.Heading(district.name()));
                }
                units.forEach(unit -> rows.add(new Row.OfUnit(unit.id(), unit.fullName())));
            }
            return rows;
        }
        Set<ComponentId> scored = Set.copyOf(plan.components());
        for (Field field : data.programme().criteria().fields()) {
            List<Component> own = field.components().stream().filter(each -> scored.contains(each.id())).toList();
            if (!own.isEmpty()) {
                rows.add(new Row.OfComponents(own.stream().map(Component::id).toList(),
                        field.id() + ". " + field.title(), true));
            }
            own.forEach(each -> rows.add(new Row.OfComponents(List.of(each.id()), each.id() + " " + each.title(), false)));
        }
        return rows;
    }

    List<Column> columns() {
        if (view == View.BODIES) {
            return data.programme().council().bodies(Body.Part.COUNCIL).stream()
                    .map(body -> (Column) new Column.OfBody(body.id(), body.name())).toList();
        }
        Map<String, String> names = data.roster().stream()
                .collect(Collectors.toMap(row -> row.id().value(), MemberRow::name));
        return plan.members().stream()
                .map(who -> (Column) new Column.OfMember(who, names.getOrDefault(who.member().value(), ""))).toList();
    }

    Mark mark(Row row, Column column) {
        return switch (row) {
            case Row.Heading _ -> Mark.NONE;
            case Row.OfUnit unit -> column instanceof Column.OfMember member ? mark(member.who(), unit.unit()) : Mark.NONE;
            case Row.OfComponents some -> mark(given(column), some.components(), column);
        };
    }

    private Mark mark(Assignee who, UnitId unit) {
        return plan.isRecused(who.member(), unit) ? Mark.RECUSED : plan.has(who.member(), unit) ? Mark.ON : Mark.OFF;
    }

    private Mark mark(Set<ComponentId> given, List<ComponentId> components, Column column) {
        long held = components.stream().filter(given::contains).count();
        if (held > 0) {
            return held == components.size() ? Mark.ON : Mark.PART;
        }
        boolean implied = given.isEmpty() && switch (column) {
            case Column.OfMember member -> components.stream().allMatch(plan.effective(member.who())::contains);
            case Column.OfBody _ -> true;
        };
        return implied ? Mark.IMPLIED : Mark.OFF;
    }

    private Set<ComponentId> given(Column column) {
        return switch (column) {
            case Column.OfMember member -> plan.own(member.who().member());
            case Column.OfBody body -> plan.ofBody(body.body());
        };
    }

    /** The same with the cell set; a recused member is given nothing. */
    AssignmentModel with(Row row, Column column, boolean on) {
        AssignmentPlan changed = switch (row) {
            case Row.OfUnit unit when column instanceof Column.OfMember member
                    && !plan.isRecused(member.who().member(), unit.unit()) ->
                    plan.with(member.who().member(), unit.unit(), on);
            case Row.OfComponents some -> switch (column) {
                case Column.OfMember member -> plan.with(member.who().member(), some.components(), on);
                case Column.OfBody body -> plan.with(body.body(), some.components(), on);
            };
            case Row.OfUnit _, Row.Heading _ -> plan;
        };
        return new AssignmentModel(data, changed, view);
    }

    /** A balanced assignment of what is looked at. */
    AssignmentModel proposed(int perUnit) {
        return new AssignmentModel(data, view == View.UNITS ? BalancedProposal.units(plan, perUnit)
                : BalancedProposal.fields(plan, data.programme().criteria()), view);
    }

    int load(Column column) {
        return switch (column) {
            case Column.OfMember member -> plan.load(member.who());
            case Column.OfBody body -> plan.ofBody(body.body()).size();
        };
    }

    /** Part of the greatest load, 0 to 1. */
    double share(Column column) {
        int most = columns().stream().mapToInt(this::load).max().orElse(0);
        return most == 0 ? 0 : (double) load(column) / most;
    }

    /** Names of units that nobody appraises. */
    List<String> unitsWithout() {
        Map<UnitId, String> names = data.programme().units().stream()
                .collect(Collectors.toMap(Unit::id, Unit::fullName));
        return plan.unitsWithout().stream().map(names::get).toList();
    }

    /** Names of members of whom nothing is asked. */
    List<String> idle() {
        Set<MemberId> idle = Set.copyOf(plan.idle());
        return data.roster().stream().filter(row -> idle.contains(row.id())).map(MemberRow::name).toList();
    }

    /** How many pairs of a member and a unit given to him from which he is recused. */
    int recusedPairs() {
        return plan.members().stream().mapToInt(who -> (int) plan.units(who.member()).stream()
                .filter(unit -> plan.isRecused(who.member(), unit)).count()).sum();
    }
}
