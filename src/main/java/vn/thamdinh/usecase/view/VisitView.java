package vn.thamdinh.usecase.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.Note;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitTimes;
import vn.thamdinh.domain.inspection.minutes.ClosedMinutes;

/**
 * A visit with everything noted there, as it stands now.
 *
 * @param findings     those that count, each writer's in the order of being noted
 * @param struck       those noted by mistake
 * @param people       who is there, by side, then as findings
 * @param notes        quick notes that were not struck out, earliest first
 * @param times        empty for a visit that was recorded without being timed
 * @param planned      the plan's entry, where there is one
 * @param minutes      what was said last of the minutes' being closed
 * @param contradicted keys of findings of which several values stand; the latest is the one listed
 */
public record VisitView(Visit visit, List<Finding> findings, List<Finding> struck, List<Attendee> people,
                        List<Note> notes, Optional<VisitTimes> times, Optional<PlannedVisit> planned,
                        Optional<ClosedMinutes> minutes, Set<String> contradicted) {

    public VisitView {
        findings = List.copyOf(findings);
        struck = List.copyOf(struck);
        people = List.copyOf(people);
        notes = List.copyOf(notes);
        contradicted = Set.copyOf(contradicted);
    }

    /** A visit of which nothing but findings is known. */
    public VisitView(Visit visit, List<Finding> findings) {
        this(visit, findings, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Set.of());
    }

    /** Keys of findings that answer one line of the checklist beside others that do so too. */
    public Set<String> doubled() {
        Map<String, List<Finding>> lines = findings.stream().filter(finding -> finding.item().isPresent())
                .collect(Collectors.groupingBy(finding -> finding.item().get().value()));
        return lines.values().stream().filter(same -> same.size() > 1).flatMap(List::stream).map(Finding::key)
                .collect(Collectors.toSet());
    }

    /** Whether its minutes are closed, so that nothing of it may change. */
    public boolean isClosed() {
        return minutes.filter(ClosedMinutes::closed).isPresent();
    }

    /** Whether it rests, so that it has not ended either. */
    public boolean isPaused() {
        return times.filter(VisitTimes::isPaused).isPresent();
    }

    /** Whether it was begun and has not ended. */
    public boolean isGoingOn() {
        return times.filter(known -> known.ended().isEmpty()).isPresent();
    }
}
