package vn.thamdinh.ui.inspection;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import vn.thamdinh.domain.inspection.VisitId;

/** Which visit all is about, and which of the segments shows it. Used on the FX thread; needs no window. */
public final class InspectionModel {

    /** The parts of the place, in the order of their keys Ctrl+1 to Ctrl+3. */
    public enum Segment {
        /** Lịch kiểm tra. */
        PLAN,
        /** Đi kiểm tra. */
        VISIT,
        /** Biên bản. */
        MINUTES
    }

    private final ObjectProperty<Segment> segment = new SimpleObjectProperty<>(Segment.VISIT);
    private final ObjectProperty<Optional<VisitId>> visit = new SimpleObjectProperty<>(Optional.empty());

    public ReadOnlyObjectProperty<Segment> segmentProperty() {
        return segment;
    }

    /** The visit chosen last; a planned one need not be begun. */
    public ReadOnlyObjectProperty<Optional<VisitId>> visitProperty() {
        return visit;
    }

    /** Shows a segment, about the same visit. */
    public void show(Segment wanted) {
        segment.set(wanted);
    }

    /** Makes a visit the one that all is about. */
    public void choose(VisitId wanted) {
        visit.set(Optional.of(wanted));
    }

    /** Shows a visit in a segment. */
    public void show(Segment wanted, VisitId of) {
        choose(of);
        show(wanted);
    }
}
