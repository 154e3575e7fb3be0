package vn.thamdinh.ui;

import vn.thamdinh.ui.common.UiKit;

/**
 * Supplies a controller for a view in tests. For {@code units/Units.fxml} the test sources hold
 * {@code units.UnitsViewSample}, public, with a constructor without arguments.
 */
public interface ViewSample {

    /** A controller with made-up content, ready for {@code kit.views().load(…)}; called on the FX thread. */
    Object controller(UiKit kit);
}
