package vn.thamdinh.ui.settings;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class SettingsViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new SettingsScreen(kit, () -> { }, language -> { });
    }
}
