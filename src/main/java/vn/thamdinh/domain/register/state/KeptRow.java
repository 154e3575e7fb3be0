package vn.thamdinh.domain.register.state;

import java.util.List;
import java.util.Objects;

import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.RowCheck;

/**
 * A row that stands.
 *
 * @param row          what it says; where several people contradict each other, what one of them says
 * @param origin       who said so
 * @param contradicted whether several values stand, between which somebody must choose: targets leave such a row out
 * @param flags        checks that it breaks
 * @param complete     whether it says all that it has to
 * @param source       where the programme took it from; empty for what people wrote
 */
public record KeptRow(RegisterRow row, Origin origin, boolean contradicted, List<RowCheck> flags, boolean complete,
                      String source) {
    /** Who says it. */
    public enum Origin { PROGRAMME, WRITTEN }

    public KeptRow {
        Objects.requireNonNull(row, "row");
        flags = List.copyOf(flags);
    }
}
