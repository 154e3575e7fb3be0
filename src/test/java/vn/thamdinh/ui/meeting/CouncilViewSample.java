package vn.thamdinh.ui.meeting;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class CouncilViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new CouncilController(kit, new SampleMeeting(), () -> { });
    }
}
