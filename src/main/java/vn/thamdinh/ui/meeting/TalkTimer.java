package vn.thamdinh.ui.meeting;

/** How long the unit on the table has been talked about. Counts whole seconds; somebody else ticks. */
final class TalkTimer {

    private final int limit;
    private int seconds;
    private boolean running;

    /** @param limit after so many seconds it is late */
    TalkTimer(int limit) {
        this.limit = limit;
    }

    void start() {
        running = true;
    }

    void pause() {
        running = false;
    }

    void reset() {
        seconds = 0;
    }

    /** One second has passed. */
    void tick() {
        if (running) {
            seconds++;
        }
    }

    boolean isRunning() {
        return running;
    }

    boolean isLate() {
        return seconds >= limit;
    }

    /** "4:07"; empty before it was ever started. */
    String words() {
        return seconds == 0 && !running ? "" : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
