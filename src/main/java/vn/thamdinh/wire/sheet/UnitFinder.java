package vn.thamdinh.wire.sheet;

import java.util.List;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.text.VietnameseOrder;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitNames;

/**
 * Finds a programme's unit by what people write, as {@link UnitNames} reads it, narrowed by the district where a sheet
 * names it. A name that fits several units is never guessed.
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
        List<Unit> found = new UnitNames(programme.units().stream().filter(unit -> lies(unit, district)).toList())
                .find(written);
        return switch (found.size()) {
            case 0 -> new Match.None();
            case 1 -> new Match.One(found.getFirst());
            default -> new Match.Several(found.stream().map(this::describe).toList());
        };
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
