package vn.thamdinh.wire.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.text.VietnameseOrder;
import vn.thamdinh.domain.unit.Unit;

/**
 * Finds a programme's unit by what people write: its code, its name with or without the prefix, or an alias; with
 * diacritics first, without them if nothing else fits. A name that fits several units is never guessed.
 */
public final class UnitFinder {
    /** What was found. */
    public sealed interface Match {
        /** One unit. */
        record One(Unit unit) implements Match {
        }

        /** Several units of that name, described by full name, district and code. */
        record Several(List<String> descriptions) implements Match {
            public Several {
                descriptions = List.copyOf(descriptions);
            }
        }

        /** No unit. */
        record None() implements Match {
        }
    }

    private final Programme programme;

    public UnitFinder(Programme programme) {
        this.programme = programme;
    }

    /** Looks up a code or name; a district's name, where given, narrows the search. */
    public Match find(String written, String district) {
        String text = Require.optionalText(written, "unit");
        List<Unit> candidates = programme.units().stream().filter(unit -> lies(unit, district)).toList();
        List<Unit> found = candidates.stream().filter(unit -> unit.id().code().equals(text)).toList();
        if (found.isEmpty() && !text.isEmpty()) {
            found = named(candidates, text, UnitFinder::exact);
        }
        if (found.isEmpty() && !Folding.key(text).isEmpty()) {
            found = named(candidates, text, Folding::key);
        }
        return switch (found.size()) {
            case 0 -> new Match.None();
            case 1 -> new Match.One(found.getFirst());
            default -> new Match.Several(found.stream().map(this::describe).toList());
        };
    }

    private List<Unit> named(List<Unit> candidates, String text, UnaryOperator<String> form) {
        String wanted = form.apply(text);
        List<Unit> whole = candidates.stream()
                .filter(unit -> names(unit, unit.prefix() + " ").anyMatch(name -> form.apply(name).equals(wanted)))
                .toList();
        String bare = form.apply(VietnameseOrder.withoutPrefix(text));
        boolean prefixed = !bare.equals(wanted);
        if (!whole.isEmpty() || prefixed) {
            return whole;
        }
        return candidates.stream()
                .filter(unit -> names(unit, "").anyMatch(name -> form.apply(name).equals(wanted)))
                .toList();
    }

    private static Stream<String> names(Unit unit, String prefix) {
        List<String> names = new ArrayList<>(unit.aliases());
        names.add(unit.name());
        return names.stream().map(name -> prefix + name);
    }

    private static String exact(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private boolean lies(Unit unit, String district) {
        String wanted = Folding.key(VietnameseOrder.withoutPrefix(district));
        return wanted.isEmpty() || unit.district().code().equals(wanted) || programme.district(unit.district())
                .filter(d -> Folding.key(VietnameseOrder.withoutPrefix(d.name())).equals(wanted)
                        || Folding.key(d.name()).equals(Folding.key(district)))
                .isPresent();
    }

    private String describe(Unit unit) {
        String district = programme.district(unit.district()).map(d -> d.name() + ", ").orElse("");
        return unit.fullName() + " (" + district + unit.id() + ")";
    }
}
