package vn.thamdinh.domain.inspection.checklist;

import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.text.Require;

/**
 * One line that is looked at on the spot.
 *
 * @param text      as it is shown and printed
 * @param component the component that a finding on it bears on; may be empty
 * @param source    the paragraph that asks for it
 */
public record CheckItem(CheckItemId id, String text, Optional<ComponentId> component, String source) {
    public CheckItem {
        Objects.requireNonNull(id, "id");
        text = Require.text(text, "check item");
        Objects.requireNonNull(component, "component");
        source = Require.text(source, "check item source");
    }
}
