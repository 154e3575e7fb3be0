package vn.thamdinh.domain.programme.change;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thamdinh.domain.programme.change.Difference.Area;
import vn.thamdinh.domain.programme.change.Difference.Aspect;
import vn.thamdinh.domain.programme.change.Difference.Kind;
import vn.thamdinh.domain.register.Column;
import vn.thamdinh.domain.register.Condition;
import vn.thamdinh.domain.register.Due;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.Registers;
import vn.thamdinh.domain.register.RowCheck;
import vn.thamdinh.domain.register.Target;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Numbers;

/** What differs between the registers of two programmes, their columns and the targets computed from them. */
final class RegisterDiff {
    private final Differences found;

    private RegisterDiff(Differences found) {
        this.found = found;
    }

    static void of(Registers before, Registers after, Differences found) {
        var diff = new RegisterDiff(found);
        Matching<Register> registers = Matching.of(before.registers(), after.registers(), one -> one.id().value(),
                Register::title);
        found.matched(Area.REGISTER, registers, one -> one.id().value(), Register::title);
        registers.pairs().forEach(pair -> diff.register(pair.before(), pair.after()));
        Matching<Target> targets = Matching.of(before.targets(), after.targets(), Target::id, Target::title);
        found.matched(Area.TARGET, targets, Target::id, Target::title);
        targets.pairs().forEach(pair -> diff.target(pair.before(), pair.after()));
    }

    private void register(Register before, Register after) {
        String id = after.id().value();
        found.changed(Area.REGISTER, id, after.title(), Aspect.PERIOD, before.period(), after.period());
        found.changed(Area.REGISTER, id, after.title(), Aspect.KEEPER, before.about() + " " + before.keeper(),
                after.about() + " " + after.keeper());
        if (!before.presets().equals(after.presets())) {
            differs(Area.REGISTER, id, after.title(), Aspect.PRESETS, rows(before), rows(after));
        }
        if (!before.checks().equals(after.checks()) || !before.done().equals(after.done())) {
            differs(Area.REGISTER, id, after.title(), Aspect.RULE, rules(before), rules(after));
        }
        if (!before.due().equals(after.due()) || !before.span().equals(after.span())) {
            differs(Area.REGISTER, id, after.title(), Aspect.DEADLINE, due(before), due(after));
        }
        Matching<Column> columns = Matching.of(before.columns(), after.columns(), Column::id, Column::title);
        found.matched(Area.COLUMN, columns, one -> id + "/" + one.id(), Column::title);
        columns.pairs().forEach(pair -> {
            String column = id + "/" + pair.after().id();
            found.changed(Area.COLUMN, column, pair.after().title(), Aspect.KIND, kind(pair.before()), kind(pair.after()));
            found.changed(Area.COLUMN, column, pair.after().title(), Aspect.REQUIRED, pair.before().required(),
                    pair.after().required());
        });
    }

    private static String rows(Register register) {
        return register.presets().stream().map(preset -> preset.row().key().about() + " " + preset.row().values())
                .collect(Collectors.joining("; "));
    }

    private static String rules(Register register) {
        return Stream.concat(register.checks().stream().map(RowCheck::text), register.done().stream()
                .map(Condition::text)).collect(Collectors.joining("; "));
    }

    private static String due(Register register) {
        String days = AdministrativeDate.shortForm(register.span().from()) + " – "
                + AdministrativeDate.shortForm(register.span().until());
        return days + switch (register.due()) {
            case Due.Never _ -> "";
            case Due.OnDay(LocalDate day) -> "; " + AdministrativeDate.shortForm(day);
            case Due.AfterPeriod(int after) -> "; +" + after;
            case Due.ByColumn(String column) -> "; " + column;
        };
    }

    /** Both are shown, even where what differs is not in the words. */
    private void differs(Area area, String id, String title, Aspect aspect, String before, String after) {
        found.add(new Difference(area, Kind.CHANGED, id, title, aspect, before, after, 100));
    }

    private static String kind(Column column) {
        return column.kind() + column.options().stream().map(option -> " " + option.title() + " = "
                + Numbers.trimmed(option.value())).collect(Collectors.joining(";"));
    }

    private void target(Target before, Target after) {
        found.changed(Area.TARGET, after.id(), after.title(), Aspect.THRESHOLD, bound(before), bound(after));
        if (!before.variables().equals(after.variables()) || !before.formula().equals(after.formula())
                || before.perUnit() != after.perUnit() || !before.figure().equals(after.figure())) {
            differs(Area.TARGET, after.id(), after.title(), Aspect.RULE, rule(before), rule(after));
        }
        found.changed(Area.TARGET, after.id(), after.title(), Aspect.DEADLINE, before.until().map(Object::toString).orElse(""),
                after.until().map(Object::toString).orElse(""));
    }

    private static String bound(Target target) {
        return target.bound().comparison().sign() + " " + Numbers.trimmed(target.bound().value());
    }

    private static String rule(Target target) {
        return target.formula().text() + target.variables().stream().map(one -> "; " + one.name() + " = " + one.gather()
                + " " + one.register() + "/" + one.column() + one.where().map(where -> " " + where.text()).orElse(""))
                .collect(Collectors.joining()) + target.figure().map(figure -> " → " + figure.value()).orElse("");
    }
}
