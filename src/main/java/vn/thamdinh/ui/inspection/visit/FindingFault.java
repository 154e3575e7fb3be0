package vn.thamdinh.ui.inspection.visit;

import java.util.Optional;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.input.InputWords;
import vn.thamdinh.usecase.inspection.ProposedPoints;

/** The first thing that has to be mended before a finding can be saved. */
record FindingFault(Field field, String words) {

    enum Field { VERDICT, TEXT, POINTS, COMMITMENT, DUE }

    /**
     * Judges what stands in the fields.
     *
     * @param component that the finding bears on
     * @param free      whether it answers no line, so that it has to say something itself
     * @param year      taken for a day typed without a year
     */
    static Optional<FindingFault> of(Messages messages, Programme programme, Optional<Component> component,
                                     FindingEdit edit, boolean free, int year) {
        if (edit.verdict().isEmpty()) {
            return Optional.of(new FindingFault(Field.VERDICT, messages.text("visit.fault-verdict")));
        }
        if (free && component.isEmpty() && (edit.text() + edit.points() + edit.commitment() + edit.opinion()).isBlank()) {
            return Optional.of(new FindingFault(Field.TEXT, messages.text("visit.fault-empty")));
        }
        Optional<FindingFault> points = component.filter(known -> !edit.points().isBlank())
                .flatMap(known -> ProposedPoints.read(programme, known, edit.points()).problems().stream().findFirst())
                .map(problem -> new FindingFault(Field.POINTS, new InputWords(messages).problem(problem)));
        if (points.isPresent() || edit.due().isBlank()) {
            return points;
        }
        if (edit.commitment().isBlank()) {
            return Optional.of(new FindingFault(Field.COMMITMENT, messages.text("visit.fault-commitment")));
        }
        return edit.day(year).isPresent() ? Optional.empty()
                : Optional.of(new FindingFault(Field.DUE, messages.text("visit.fault-due")));
    }
}
