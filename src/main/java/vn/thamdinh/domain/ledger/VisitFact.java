package vn.thamdinh.domain.ledger;

import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.Note;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitTimes;
import vn.thamdinh.domain.inspection.minutes.ClosedMinutes;
import vn.thamdinh.domain.inspection.minutes.MinutesSignature;
import vn.thamdinh.domain.inspection.minutes.MinutesText;

/** Field inspection. Each says what stands now, in place of what it said before. */
public sealed interface VisitFact extends Fact {

    /** An inspection team. */
    record TeamFormed(Team team) implements VisitFact {
    }

    /** A visit of the plan. */
    record VisitPlanned(PlannedVisit visit) implements VisitFact {
    }

    /** A visit. */
    record VisitRecorded(Visit visit) implements VisitFact {
    }

    /** When a visit began and ended. */
    record VisitTimed(VisitTimes times) implements VisitFact {
    }

    /** Somebody at a visit. */
    record PersonPresent(Attendee person) implements VisitFact {
    }

    /** A quick note of a visit. */
    record NoteTaken(Note note) implements VisitFact {
    }

    /** A finding of a visit. */
    record FindingRecorded(Finding finding) implements VisitFact {
    }

    /** What people wrote into the minutes of a visit. */
    record MinutesWritten(MinutesText minutes) implements VisitFact {
    }

    /** A signature drawn under the minutes of a visit. */
    record MinutesSigned(MinutesSignature signature) implements VisitFact {
    }

    /** The minutes of a visit were closed, or opened again. */
    record MinutesClosed(ClosedMinutes minutes) implements VisitFact {
    }
}
