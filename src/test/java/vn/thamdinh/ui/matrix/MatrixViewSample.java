package vn.thamdinh.ui.matrix;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameSamples;

public final class MatrixViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new MatrixScreen(kit, FrameSamples.model(), new MatrixSample(Role.MEMBER).ports());
    }
}
