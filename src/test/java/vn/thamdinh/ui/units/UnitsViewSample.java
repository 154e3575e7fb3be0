package vn.thamdinh.ui.units;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameSamples;

public final class UnitsViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new UnitsScreen(kit, FrameSamples.model(), UnitsSample.ports(HalfwayRound.inTheMiddle(Role.MEMBER)));
    }
}
