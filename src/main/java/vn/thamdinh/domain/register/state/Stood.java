package vn.thamdinh.domain.register.state;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.RowKey;

/**
 * What people said of one row.
 *
 * @param values what stands; one value, or several that contradict each other; an empty one says that it was taken out
 */
public record Stood(RowKey key, List<Optional<RegisterRow>> values) {
    public Stood {
        Objects.requireNonNull(key, "key");
        values = List.copyOf(values);
    }
}
