package vn.thamdinh.ui.register;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;

/** The registers' screen with made-up rows. */
public final class RegisterViewSample implements ViewSample {
    @Override
    public RegisterScreen controller(UiKit kit) {
        return new RegisterScreen(kit, new SampleRegisters(), FileDialogs.system());
    }
}
