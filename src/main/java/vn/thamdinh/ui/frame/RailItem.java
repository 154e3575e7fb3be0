package vn.thamdinh.ui.frame;

import java.util.function.Supplier;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Screen;

/**
 * A place of the left rail. What a role may not see is left out of the list, never greyed.
 *
 * @param id stable name, such as "units"; also the fx:id of its button, "rail-units"
 * @param titleKey message key of the word in the rail
 * @param screen makes the screen on the first visit
 */
public record RailItem(String id, String titleKey, Icons icon, Section section, Supplier<Screen> screen) {

    /** Groups of the rail, in their order; the first has no heading. */
    public enum Section {
        MAIN, PACKAGES, OTHER;

        boolean headed() {
            return this != MAIN;
        }

        String key() {
            return "frame.section." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
