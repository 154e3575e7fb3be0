package vn.thamdinh.domain.unit;

import java.time.LocalDate;
import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * What a unit was called before.
 *
 * @param fullName with its prefix, "Xã Đăk Ơ"
 * @param until    last day of the name, inclusive
 */
public record FormerName(String fullName, LocalDate until) {
    public FormerName {
        fullName = Require.text(fullName, "former name");
        Objects.requireNonNull(until, "until");
    }
}
