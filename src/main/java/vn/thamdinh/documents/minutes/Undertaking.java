package vn.thamdinh.documents.minutes;

import vn.thamdinh.domain.text.Require;

/**
 * What the unit undertakes to do.
 *
 * @param due as it is printed; empty where no day was set
 */
public record Undertaking(String what, String due) {
    public Undertaking {
        what = Require.text(what, "undertaking");
        due = Require.optionalText(due, "due day");
    }
}
