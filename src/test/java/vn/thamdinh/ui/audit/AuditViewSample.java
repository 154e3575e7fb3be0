package vn.thamdinh.ui.audit;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class AuditViewSample implements ViewSample {

    @Override
    public AuditScreen controller(UiKit kit) {
        return new AuditScreen(kit, new SampleAudit());
    }
}
