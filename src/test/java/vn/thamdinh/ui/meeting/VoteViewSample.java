package vn.thamdinh.ui.meeting;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class VoteViewSample implements ViewSample {

    @Override
    public VoteController controller(UiKit kit) {
        return new VoteController(kit, true, (draft, again) -> { });
    }
}
