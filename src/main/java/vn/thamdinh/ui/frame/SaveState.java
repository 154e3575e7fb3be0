package vn.thamdinh.ui.frame;

import java.time.Instant;

/** Whether what was entered is on the disk. */
public sealed interface SaveState {

    /** Nothing has been entered yet. */
    record Untouched() implements SaveState {
    }

    /** Something is on its way. */
    record Saving() implements SaveState {
    }

    /** Everything entered is durable since this moment. */
    record Saved(Instant at) implements SaveState {
    }

    /** Something entered is not on the disk; the reason is a sentence. */
    record NotSaved(String reason) implements SaveState {
    }
}
