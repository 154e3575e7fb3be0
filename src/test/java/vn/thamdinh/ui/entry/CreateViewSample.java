package vn.thamdinh.ui.entry;

import java.util.Optional;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class CreateViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new CreateController<>(kit, new FakeDesk(),
                new CreateController.Ways<>(created -> { }, folder -> { }, () -> { }), true, Optional.empty());
    }
}
