package vn.thamdinh.ui.entry;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class EntryViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new EntryController<>(kit, new FakeDesk(), session -> { }, language -> { });
    }
}
