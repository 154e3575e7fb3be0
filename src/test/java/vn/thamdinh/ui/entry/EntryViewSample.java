package vn.thamdinh.ui.entry;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;

public final class EntryViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new EntryController<>(kit, FileDialogs.system(), new FakeDesk(), session -> { }, language -> { });
    }
}
