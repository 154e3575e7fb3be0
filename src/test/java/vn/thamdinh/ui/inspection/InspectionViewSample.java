package vn.thamdinh.ui.inspection;

import java.util.Map;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.inspection.InspectionModel.Segment;
import vn.thamdinh.ui.inspection.minutes.MinutesViewSample;
import vn.thamdinh.ui.inspection.plan.PlanViewSample;
import vn.thamdinh.ui.inspection.visit.VisitViewSample;

public final class InspectionViewSample implements ViewSample {

    @Override
    public InspectionScreen controller(UiKit kit) {
        var model = new InspectionModel();
        return new InspectionScreen(kit, model, Map.of(
                Segment.PLAN, () -> new PlanViewSample().screen(kit, model),
                Segment.VISIT, () -> new VisitViewSample().controller(kit),
                Segment.MINUTES, () -> new MinutesViewSample().controller(kit)));
    }
}
