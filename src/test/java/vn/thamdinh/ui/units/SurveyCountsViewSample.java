package vn.thamdinh.ui.units;

import java.util.Map;

import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameSamples;
import vn.thamdinh.usecase.Outcome;

public final class SurveyCountsViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new SurveyCountsController(kit, FrameSamples.model(), count -> Outcome.done(HalfwayRound.NOW),
                HalfwayRound.unit("Tân Thành"), HalfwayRound.programme().surveys(), Map.of(), () -> { });
    }
}
