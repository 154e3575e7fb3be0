package vn.thamdinh.ui.inspection.minutes;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.inspection.InspectionModel;

public final class MinutesViewSample implements ViewSample {

    @Override
    public MinutesScreen controller(UiKit kit) {
        SampleMinutes sample = new SampleMinutes();
        return new MinutesScreen(kit, new InspectionModel(), sample, sample);
    }
}
