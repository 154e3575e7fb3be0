package vn.thamdinh.ui.inspection;

import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class InspectionViewSample implements ViewSample {

    @Override
    public InspectionScreen controller(UiKit kit) {
        return new InspectionScreen(kit, new SampleInspection(SampleRound.visits()));
    }
}
