package vn.thamdinh.ui.studio;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;

public class ShelfViewSample implements ViewSample {
    @Override
    public Object controller(UiKit kit) {
        return new ShelfController(kit, StudioSamples.port(), FileDialogs.system(), StudioScreen.Ways.NONE, draft -> { });
    }
}
