package vn.thamdinh.ui.appraisal;

import java.time.ZoneId;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameSamples;

public final class AppraisalViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        AppraisalSample sample = new AppraisalSample(Role.MEMBER);
        return new AppraisalScreen(kit, FrameSamples.model(), sample.reads(), sample.writes(), sample.files,
                ZoneId.of("Asia/Ho_Chi_Minh"), unit -> { });
    }
}
