package vn.thamdinh.ui.print;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class PrintViewSample implements ViewSample {

    @Override
    public PrintController controller(UiKit kit) {
        return new PrintController(kit, new SamplePrinter(), "paper", new byte[0], false);
    }
}
