package vn.thamdinh.usecase.dossier;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.minutes.ClosedMinutes;

/**
 * A visit to the unit: planned, made, or both.
 *
 * @param findings those that count
 * @param minutes  the minutes as closed or opened again; empty where none ever were
 * @param held     whether the file of the closed minutes is here
 */
public record Inspected(Optional<PlannedVisit> planned, Optional<Visit> visit, List<Finding> findings,
                        Optional<ClosedMinutes> minutes, boolean held) {

    public Inspected {
        findings = List.copyOf(findings);
    }

    /** Closed minutes whose pages can be appended. */
    public Optional<ClosedMinutes> closedMinutes() {
        return minutes.filter(ClosedMinutes::closed).filter(_ -> held);
    }
}
