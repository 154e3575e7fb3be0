package vn.thamdinh.ui.print;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class BatchViewSample implements ViewSample {

    @Override
    public BatchController controller(UiKit kit) {
        SamplePrinter sample = new SamplePrinter();
        return new BatchController(kit, sample, sample);
    }
}
