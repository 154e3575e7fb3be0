package vn.thamdinh.domain.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * A unit that is assessed: a commune (xã, phường, thị trấn), a district, an agency.
 *
 * @param order   place in the plan's list, from 1
 * @param prefix  "Xã", "Phường", "Thị trấn", "Huyện", "Sở"
 * @param name    name without the prefix as official papers print it, "Tiến Hưng"
 * @param district the district it lies in, or the province where there is no tier between
 * @param aliases other spellings found in sources, without the prefix; for look-up only, never printed
 * @param note    remark on the name or the unit; may be empty
 * @param history since when it is a unit, what it was made of and called before
 */
public record Unit(UnitId id, int order, String prefix, String name, UnitId district, List<String> aliases,
                   String note, UnitHistory history) {
    /** A unit of which no history is known. */
    public Unit(UnitId id, int order, String prefix, String name, UnitId district, List<String> aliases, String note) {
        this(id, order, prefix, name, district, aliases, note, UnitHistory.NONE);
    }

    public Unit {
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(district, "district");
        Require.that(order >= 1, "unit order below 1: " + order);
        prefix = Require.text(prefix, "unit prefix");
        name = Require.text(name, "unit name");
        aliases = aliases.stream().map(alias -> Require.text(alias, "unit alias")).toList();
        note = Require.optionalText(note, "unit note");
    }

    /** The name with its prefix, "Xã Tiến Hưng". */
    public String fullName() {
        return prefix + " " + name;
    }

    /** The full name that it had on that day. */
    public String fullNameOn(LocalDate day) {
        return history.nameOn(day).orElseGet(this::fullName);
    }
}
