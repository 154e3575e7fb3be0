package vn.thamdinh.ui.inspection.visit;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.evidence.SampleEvidence;

public final class InspectViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new InspectController(kit, SampleVisits.halfDone(), new SampleEvidence(), VisitViewSample.MIDST, () -> { },
                () -> { });
    }
}
