package vn.thamdinh.ui.appraisal;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class EntryViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new EntryController(kit, new EntryController.Actions(edit -> { }, () -> { }, () -> { }, as -> { },
                () -> { }));
    }
}
