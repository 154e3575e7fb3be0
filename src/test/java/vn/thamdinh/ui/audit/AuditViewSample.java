package vn.thamdinh.ui.audit;

import java.util.List;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameModel;

public final class AuditViewSample implements ViewSample {

    @Override
    public AuditScreen controller(UiKit kit) {
        return new AuditScreen(kit, new SampleAudit(), FileDialogs.system(), new FrameModel(List.of()));
    }
}
