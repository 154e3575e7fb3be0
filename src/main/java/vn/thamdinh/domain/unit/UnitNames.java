package vn.thamdinh.domain.unit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.text.VietnameseOrder;

/**
 * Units by what people write: the code, also where a spreadsheet has eaten its leading zeros; the name with or without
 * the prefix, or an alias; with diacritics first, without them where nothing else fits. Whatever reads a sheet or a
 * pasted block asks here, so that the same word means the same unit everywhere.
 */
public final class UnitNames {
    private final List<Unit> units;

    public UnitNames(List<Unit> units) {
        this.units = List.copyOf(units);
    }

    /** The units meant; several where they share a name: the caller asks and never guesses. */
    public List<Unit> find(String written) {
        String text = written.strip();
        if (Folding.key(text).isEmpty()) {
            return List.of();
        }
        String code = Folding.key(text);
        return Stream.<List<Unit>>of(units.stream().filter(unit -> unit.id().code().equals(text)).toList(),
                        units.stream().filter(unit -> isCode(unit, code)).toList(),
                        named(text, UnitNames::exact), named(text, Folding::key))
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** The code, or what is left of it without leading zeros. */
    private static boolean isCode(Unit unit, String written) {
        String code = unit.id().code();
        return code.equals(written) || written.matches("[0-9]+") && code.endsWith(written)
                && code.substring(0, code.length() - written.length()).matches("0+");
    }

    /** By full names first; the bare name counts only where no prefix was written. */
    private List<Unit> named(String text, UnaryOperator<String> form) {
        String wanted = form.apply(text);
        List<Unit> whole = among(wanted, form, true);
        boolean prefixed = !form.apply(VietnameseOrder.withoutPrefix(text)).equals(wanted);
        return !whole.isEmpty() || prefixed ? whole : among(wanted, form, false);
    }

    private List<Unit> among(String wanted, UnaryOperator<String> form, boolean full) {
        return units.stream().filter(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                .anyMatch(name -> form.apply(full ? unit.prefix() + " " + name : name).equals(wanted))).toList();
    }

    private static String exact(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
