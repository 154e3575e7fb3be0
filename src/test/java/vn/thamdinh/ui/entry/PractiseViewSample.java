package vn.thamdinh.ui.entry;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;

public final class PractiseViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new PractiseController<>(kit, FileDialogs.system(), new FakeDesk(), session -> { }, () -> { });
    }
}
