package vn.thamdinh.ui.entry;

import java.nio.file.Path;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;

public final class UnlockViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new UnlockController<>(kit, FileDialogs.system(), new FakeDesk(), Path.of("/home/a/ThamDinh"),
                new UnlockController.Ways<>((session, code) -> { }, session -> { }, () -> { }));
    }
}
