package vn.thamdinh.ui.entry;

import java.nio.file.Path;
import java.util.Optional;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;

public final class WelcomeViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new WelcomeController(kit, FileDialogs.system(), new WelcomeController.Ways(founding -> { }, () -> { },
                (Path folder) -> { }, window -> { }, Optional.of(() -> { })));
    }
}
