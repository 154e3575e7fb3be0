package vn.thamdinh.ui.appraisal;

import java.time.ZoneOffset;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.explanation.SampleQuestions;

public final class ComponentViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new ComponentController(kit, ZoneOffset.UTC, SampleQuestions.none(), () -> { });
    }
}
