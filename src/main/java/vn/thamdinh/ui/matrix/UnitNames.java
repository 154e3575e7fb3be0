package vn.thamdinh.ui.matrix;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.text.VietnameseOrder;
import vn.thamdinh.domain.unit.Unit;

/** Units by code or by any spelling of their names; a name that several units share finds them all. */
final class UnitNames {

    private final List<Unit> units;

    UnitNames(List<Unit> units) {
        this.units = List.copyOf(units);
    }

    List<Unit> find(String text) {
        String wanted = Folding.key(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Unit> coded = units.stream().filter(unit -> unit.id().code().equals(wanted)
                || wanted.matches("[0-9]+") && unit.id().code().endsWith(wanted)
                && unit.id().code().substring(0, unit.id().code().length() - wanted.length()).matches("0+")).toList();
        if (!coded.isEmpty()) {
            return coded;
        }
        String exact = text.strip().toLowerCase(Locale.ROOT);
        List<Unit> spelt = units.stream().filter(unit -> names(unit)
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(exact))).toList();
        if (!spelt.isEmpty()) {
            return spelt;
        }
        String bare = Folding.key(VietnameseOrder.withoutPrefix(text));
        boolean prefixed = !bare.equals(wanted);
        return units.stream().filter(unit -> prefixed ? Folding.key(unit.fullName()).equals(wanted)
                : names(unit).anyMatch(name -> Folding.key(name).equals(wanted))).toList();
    }

    private static Stream<String> names(Unit unit) {
        return Stream.concat(Stream.of(unit.name(), unit.fullName()), unit.aliases().stream());
    }
}
