package vn.thamdinh.ui.survey;

import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;

public final class SurveyViewSample implements ViewSample {

    @Override
    public SurveyScreen controller(UiKit kit) {
        return new SurveyScreen(kit, new SampleSurvey(SampleRound.facts().surveys()), FileDialogs.system());
    }
}
