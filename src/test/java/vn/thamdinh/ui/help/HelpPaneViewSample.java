package vn.thamdinh.ui.help;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.help.HelpLibrary;

public final class HelpPaneViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new HelpPane(kit, HelpLibrary.read(kit.messages().locale(), kit::text), (manual, from, told) -> { },
                () -> { });
    }
}
