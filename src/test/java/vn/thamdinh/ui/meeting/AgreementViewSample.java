package vn.thamdinh.ui.meeting;

import java.util.Optional;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class AgreementViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new AgreementController(kit, new SampleMeeting(), Optional.empty(), () -> { });
    }
}
