package vn.thamdinh.ui.assignment;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class AssignmentViewSample implements ViewSample {

    @Override
    public AssignmentController controller(UiKit kit) {
        return new AssignmentController(kit, new SampleAssignment(), () -> { });
    }
}
