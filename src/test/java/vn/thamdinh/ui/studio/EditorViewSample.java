package vn.thamdinh.ui.studio;

import java.util.Optional;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;

public class EditorViewSample implements ViewSample {
    @Override
    public Object controller(UiKit kit) {
        StudioPort port = StudioSamples.port();
        return new EditorController(kit, port, FileDialogs.system(), StudioSamples.shipped(port),
                new EditorController.Ways(Optional.empty(), () -> { }));
    }
}
