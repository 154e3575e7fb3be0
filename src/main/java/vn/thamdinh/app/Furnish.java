package vn.thamdinh.app;

import java.util.Optional;

import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameModel;

/**
 * Makes the places that the person of an open workspace may see; the settings are given, being everybody's.
 *
 * @param <S> an open workspace
 */
@FunctionalInterface
interface Furnish<S> {

    /** Reads what decides which places there are; called off the FX thread. */
    Furniture read(S session);

    /** The same where it was read before; told once, for a workspace that was just opened. */
    default Optional<Furniture> atHand(S session) {
        return Optional.empty();
    }

    /** Makes the places once it is known which there are; called on the FX thread. */
    @FunctionalInterface
    interface Furniture {

        /** @param anew asks for all places to be made again, since others have become right */
        FrameModel frame(UiKit kit, MainWindow.SettingsPlace settings, Runnable anew);
    }
}
