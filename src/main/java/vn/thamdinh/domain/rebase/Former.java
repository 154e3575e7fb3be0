package vn.thamdinh.domain.rebase;

import java.util.Objects;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.change.Mapping;

/** A programme that was in force, and how what was said under it is read now. */
public record Former(Programme programme, Mapping mapping) {
    public Former {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(mapping, "mapping");
    }
}
