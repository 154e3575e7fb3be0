package vn.thamdinh.domain.inspection;

import java.util.Objects;
import java.util.Optional;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.text.Require;

/**
 * One thing the team noted at a visit.
 *
 * @param key       unique in the visit, 1 to 64 characters
 * @param component the component it bears on; empty for a general remark
 * @param text      what was seen; may be empty
 */
public record Finding(VisitId visit, String key, Optional<ComponentId> component, FindingVerdict verdict,
                      String text) {
    public Finding {
        Objects.requireNonNull(visit, "visit");
        key = Require.identifier(key, "finding key", 64);
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(verdict, "verdict");
        text = Require.optionalText(text, "finding text");
    }
}
