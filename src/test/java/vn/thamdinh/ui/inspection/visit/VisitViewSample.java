package vn.thamdinh.ui.inspection.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.evidence.SampleEvidence;
import vn.thamdinh.ui.inspection.InspectionModel;

/** The whole segment with made-up visits. */
public final class VisitViewSample {

    public static final Clock MIDST = Clock.fixed(Instant.parse("2024-11-05T02:16:00Z"),
            ZoneId.of("Asia/Ho_Chi_Minh"));

    public VisitScreen controller(UiKit kit) {
        return controller(kit, new InspectionModel());
    }

    VisitScreen controller(UiKit kit, InspectionModel model) {
        return new VisitScreen(kit, model, SampleVisits.halfDone(), new SampleEvidence(), MIDST);
    }
}
