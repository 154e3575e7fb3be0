package vn.thamdinh.ui.meeting;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class BallotViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new BallotController(kit, false, (draft, again) -> { });
    }
}
