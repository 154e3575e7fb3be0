package vn.thamdinh.domain.programme.change;

import java.util.Objects;
import vn.thamdinh.domain.programme.ProgrammeHash;

/**
 * How entries of one former programme are read.
 *
 * @param of the programme they were made under
 */
public record Translation(ProgrammeHash of, Mapping mapping) {
    public Translation {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(mapping, "mapping");
    }
}
