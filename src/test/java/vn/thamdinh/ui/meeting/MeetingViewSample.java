package vn.thamdinh.ui.meeting;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class MeetingViewSample implements ViewSample {

    @Override
    public MeetingScreen controller(UiKit kit) {
        return new MeetingScreen(kit, new SampleMeeting());
    }
}
