package vn.thamdinh.ui.overview;

import java.time.Clock;
import java.time.ZoneOffset;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameSamples;

public final class OverviewViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new OverviewScreen(kit, FrameSamples.model(), new SampleOverview(Role.MEMBER, false),
                Clock.fixed(HalfwayRound.NOW, ZoneOffset.UTC));
    }
}
