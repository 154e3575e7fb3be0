package vn.thamdinh.ui.frame;

import java.util.List;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;

public final class FinderViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new FinderController(kit.messages(), List.of(new Findable("Xã Tân Lập", "", Icons.UNITS, () -> { })),
                () -> { });
    }
}
