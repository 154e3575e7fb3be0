package vn.thamdinh.domain.council;

import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * An agency that sends people to the council or its support team.
 *
 * @param id      unique in the programme, 1 to 32 characters
 * @param invited true where the plan invites the body instead of naming it a member
 */
public record Body(String id, String name, boolean invited, Part part) {
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
    }
}
