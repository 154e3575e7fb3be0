package vn.thamdinh.domain.council;

import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * An agency that sends people to the council or its support team.
 *
 * @param id      unique in the programme, 1 to 32 characters
 * @param parent  code of the district whose units alone the body appraises; empty where it appraises all
 * @param invited true where the plan invites the body instead of naming it a member
 */
public record Body(String id, String name, boolean invited, Part part, String parent) {
    /** Which of the two groups the body belongs to. */
    public enum Part {
        /** The council (Hội đồng). */
        COUNCIL,
        /** Its support team (Tổ giúp việc). */
        SUPPORT
    }

    public Body {
        id = Require.identifier(id, "body id", 32);
        name = Require.text(name, "body name");
        Objects.requireNonNull(part, "part");
        parent = Require.optionalText(parent, "parent of a body");
    }

    /** A body that appraises all units. */
    public Body(String id, String name, boolean invited, Part part) {
        this(id, name, invited, part, "");
    }
}
