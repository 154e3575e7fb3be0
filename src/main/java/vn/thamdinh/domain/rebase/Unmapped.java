package vn.thamdinh.domain.rebase;

import java.util.Objects;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.text.Require;

/**
 * An entry of a former programme that cannot be read under the one in force. It is kept, counts for nothing, and keeps
 * results from being issued until somebody says what becomes of it, or enters the value anew.
 *
 * @param name what the entry names that has no place: a component, form, figure, paper, rule, register, column, body or unit
 */
public record Unmapped(Entry entry, Why why, String name) {

    /** What stands in the way. */
    public enum Why {
        /** Nobody said what becomes of the component. */
        COMPONENT_UNSAID,
        /** The unit, form, figure, paper, rule, register, column or body is not in the programme in force, and nobody dropped it. */
        NAME_GONE,
        /** The component's rule, the register or its column asks for other things than were entered. */
        RULE_CHANGED,
        /** The points do not fit into the new component's bounds. */
        OUT_OF_BOUNDS,
        /** One part of what is merged came after the new component had its own value. */
        PART_LATE,
        /** It was made under a programme that nobody translated, or that is not held here. */
        NO_TRANSLATION
    }

    public Unmapped {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(why, "why");
        name = Require.optionalText(name, "name");
    }
}
