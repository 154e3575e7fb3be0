package vn.thamdinh.ui.settings;

import java.util.Locale;

/**
 * One thing that can be chosen.
 *
 * @param id its name, such as "language"; {@code settings.<id>} is its title, {@code settings.<id>.effect} says what it
 *           changes
 */
record Setting(String id, Group group, When when, Choice choice) {

    /** What it belongs to, in the order of the screen. Those of the round lie in the workspace, the others on this computer. */
    enum Group {
        LOOKS, ENTERING, FILES, SAFETY, COMPUTER, ROUND;

        String titleKey() {
            return "settings.group." + name().toLowerCase(Locale.ROOT);
        }

        boolean isOfRound() {
            return this == ROUND;
        }
    }

    /** When a change is felt. */
    enum When {
        AT_ONCE, NEXT_START;

        String key() {
            return "settings.when." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    String titleKey() {
        return "settings." + id;
    }

    String effectKey() {
        return titleKey() + ".effect";
    }
}
