package vn.thamdinh.domain.publication;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.unit.UnitId;

/**
 * Somebody objects to a unit's result.
 *
 * @param key       unique in the round, 1 to 64 characters
 * @param component what it is about; empty for the whole result
 * @param from      who complains; not blank
 * @param paper     number and date of the paper, or how it came in; may be empty
 * @param received  when it came in
 * @param text      what is objected to; not blank
 */
public record Complaint(String key, UnitId unit, Optional<ComponentId> component, String from, String paper,
                        LocalDate received, String text) {
    public Complaint {
        key = Require.identifier(key, "complaint key", 64);
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(component, "component");
        from = Require.text(from, "complainant");
        paper = Require.optionalText(paper, "paper");
        Objects.requireNonNull(received, "received");
        text = Require.text(text, "complaint");
    }
}
