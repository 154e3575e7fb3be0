package vn.thamdinh.ui.entry;

import java.util.List;

/** The wait after a wrong passphrase: 0, 1, 2, 4 … at most 60 seconds, or what the use case says. */
final class UnlockDelay {

    private static final int LONGEST = 60;

    private int failures;
    private int seconds;

    /** @param arguments of the refusal; the first may be the seconds to wait */
    void refused(List<String> arguments) {
        failures++;
        String said = arguments.isEmpty() ? "" : arguments.getFirst();
        int own = failures < 2 ? 0 : Math.min(LONGEST, 1 << Math.min(failures - 2, 6));
        seconds = said.matches("\\d{1,4}") ? Integer.parseInt(said) : own;
    }

    void secondPassed() {
        seconds = Math.max(0, seconds - 1);
    }

    int seconds() {
        return seconds;
    }

    boolean waiting() {
        return seconds > 0;
    }
}
