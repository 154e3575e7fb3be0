package vn.thamdinh.ui.inspection.visit;

import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.inspection.InspectionModel;

public final class VisitViewSample implements ViewSample {

    @Override
    public VisitScreen controller(UiKit kit) {
        return new VisitScreen(kit, new InspectionModel(), new SampleVisits(SampleRound.visits()));
    }
}
