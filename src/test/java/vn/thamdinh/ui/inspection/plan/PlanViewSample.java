package vn.thamdinh.ui.inspection.plan;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.inspection.InspectionModel;

public final class PlanViewSample implements ViewSample {

    @Override
    public PlanScreen controller(UiKit kit) {
        return screen(kit, new InspectionModel());
    }

    /** The segment in a place with others. */
    public PlanScreen screen(UiKit kit, InspectionModel model) {
        return new PlanScreen(kit, model, new SamplePlan().filled(), FileDialogs.system());
    }
}
