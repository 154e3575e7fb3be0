package vn.thamdinh.ui.frame;

import java.util.Optional;

/**
 * The way from a value on a screen to its history, and back.
 *
 * @param subject key of the ledger's subject, or its first parts
 * @param place   id of the place that the person comes from; empty for none
 * @param target  what is to be revealed there on the way back
 */
public record Past(String subject, String place, String target) {

    private static final String MARK = "\u001F";
    private static final int PARTS = 4;

    /** As a target of {@link Place#AUDIT}. */
    public String text() {
        return MARK + subject + MARK + place + MARK + target;
    }

    /** What {@link #text} wrote; nothing for other targets. */
    public static Optional<Past> read(String text) {
        String[] parts = text.split(MARK, -1);
        return parts.length == PARTS && parts[0].isEmpty() ? Optional.of(new Past(parts[1], parts[2], parts[3]))
                : Optional.empty();
    }
}
