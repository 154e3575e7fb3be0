package vn.thamdinh.usecase.bridge;

import java.time.LocalDate;

import vn.thamdinh.domain.inspection.VisitId;

/** Of which visit the checklist of a sheet is. */
public sealed interface VisitChoice {

    /** The checklist is blank. */
    record None() implements VisitChoice {
    }

    /** One that was begun. */
    record Begun(VisitId visit) implements VisitChoice {
    }

    /** One of the plan, which begins by this. */
    record Planned(VisitId visit) implements VisitChoice {
    }

    /** One that nobody planned. */
    record Anew(LocalDate date) implements VisitChoice {
    }
}
