package vn.thamdinh.ui.meeting;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class SittingViewSample implements ViewSample {

    @Override
    public SittingController controller(UiKit kit) {
        return new SittingController(kit, new SampleMeeting().sittings(), () -> { });
    }
}
