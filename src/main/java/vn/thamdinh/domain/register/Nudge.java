package vn.thamdinh.domain.register;

import java.util.Optional;

import vn.thamdinh.domain.text.Require;

/**
 * What people are reminded of beside rows that are missing.
 *
 * @param when rows of which this holds are reminded of; empty for missing rows alone
 * @param text what the reminder asks for, a sentence without its full stop
 */
public record Nudge(Optional<Condition> when, String text) {
    public Nudge {
        text = Require.text(text, "text of a reminder");
    }
}
