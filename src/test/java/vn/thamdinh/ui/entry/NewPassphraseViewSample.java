package vn.thamdinh.ui.entry;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class NewPassphraseViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new NewPassphraseController<>(kit, new FakeDesk(), "a", session -> { });
    }
}
