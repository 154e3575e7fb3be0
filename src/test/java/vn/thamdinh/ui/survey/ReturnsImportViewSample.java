package vn.thamdinh.ui.survey;

import java.util.Map;

import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;

public final class ReturnsImportViewSample implements ViewSample {

    @Override
    public ReturnsImportController controller(UiKit kit) {
        return new ReturnsImportController(kit, new SampleSurvey(Map.of()), FileDialogs.system(), SampleRound.PROGRAMME,
                () -> { });
    }
}
