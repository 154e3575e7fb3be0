package vn.thamdinh.ui.inspection.visit;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class ChooserViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new ChooserController(kit, SampleVisits.halfDone(), VisitViewSample.MIDST, visit -> { });
    }
}
