package vn.thamdinh.ui.common;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * One place of the left rail. Built once per session and language, on first visit; all calls come on the FX thread.
 */
public interface Screen {

    /** The same node every time. */
    Parent view();

    /** Message key of the words in the title line. */
    String titleKey();

    /** Buttons at the right end of the title line, at most two; the same nodes every time. */
    default List<Node> actions() {
        return List.of();
    }

    /** It has just become visible: reads anew what may have changed. */
    default void shown() {
    }

    /** It is about to be covered or closed: unfinished text is to be kept now. */
    default void hidden() {
    }

    /** It is never shown again, as its session or its language ends: windows of its own go now. */
    default void closed() {
    }

    /** The search term that the finder brought the person here with, such as a unit's code. */
    default void reveal(String target) {
    }
}
