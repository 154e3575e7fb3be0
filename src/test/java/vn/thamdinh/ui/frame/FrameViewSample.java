package vn.thamdinh.ui.frame;

import java.time.ZoneId;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.UiKit;

public final class FrameViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new FrameController(kit, FrameSamples.model(), new Layers(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
