package vn.thamdinh.ui.common;

/**
 * What every screen is given: its words, its view loader, the door to background work, and dialogs. One per language.
 */
public record UiKit(Messages messages, ViewLoader views, BackgroundTasks tasks, Dialogs dialogs, UiSettings settings) {

    public UiKit(Messages messages, BackgroundTasks tasks, Dialogs dialogs, UiSettings settings) {
        this(messages, new ViewLoader(messages), tasks, dialogs, settings);
    }

    /** Short for {@code messages().text(…)}. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
