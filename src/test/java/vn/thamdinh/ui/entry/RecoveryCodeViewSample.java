package vn.thamdinh.ui.entry;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;

public final class RecoveryCodeViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new RecoveryCodeController<>(kit, FileDialogs.system(), new FakeDesk(),
                new EntryDesk.CreatedWorkspace<>(FakeDesk.CODE, "a"), session -> { });
    }
}
