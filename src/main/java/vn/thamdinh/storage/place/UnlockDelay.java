package vn.thamdinh.storage.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thamdinh.storage.keys.WorkspaceId;

/**
 * Makes a person wait after wrong passphrases: 1, 2, 4, … seconds, at most 60, also after a restart. It slows down
 * someone at the keyboard; someone with a copy of the folder is slowed down by Argon2id alone.
 */
public final class UnlockDelay {

    private static final Pattern CONTENT = Pattern.compile("tham-dinh-unlock\\.1 ([0-9]{1,9}) ([0-9]{1,15})\n");
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int DOUBLINGS = 6;

    private final Path file;
    private final Clock clock;

    private UnlockDelay(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** The delay of the workspace in this folder, which must exist. */
    public static UnlockDelay of(StateFolder state, WorkspaceId workspace, Path workspaceFolder, Clock clock)
            throws IOException {
        return new UnlockDelay(state.file("unlock", workspace, workspaceFolder), clock);
    }

    private record Failures(int count, Instant last) {

        Duration delay() {
            Duration delay = Duration.ofSeconds(1L << Math.min(count - 1, DOUBLINGS));
            return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
        }
    }

    /** How long to wait before the next try; zero if none. A clock that was put back starts the wait again. */
    public Duration remaining() throws IOException {
        Failures failures = read();
        if (failures.count() == 0) {
            return Duration.ZERO;
        }
        Instant now = clock.instant();
        if (now.isBefore(failures.last())) {
            write(new Failures(failures.count(), now));
            return failures.delay();
        }
        Duration left = Duration.between(now, failures.last().plus(failures.delay()));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Notes a wrong passphrase and returns the wait that follows. */
    public Duration failed() throws IOException {
        Failures failures = new Failures(Math.min(read().count() + 1, 1_000_000), clock.instant());
        write(failures);
        return failures.delay();
    }

    /** Forgets all failures. */
    public void succeeded() throws IOException {
        Files.deleteIfExists(file);
    }

    private Failures read() throws IOException {
        try {
            Matcher content = CONTENT.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
            return content.matches()
                    ? new Failures(Integer.parseInt(content.group(1)),
                            Instant.ofEpochMilli(Long.parseLong(content.group(2))))
                    : new Failures(1, clock.instant());
        } catch (NoSuchFileException e) {
            return new Failures(0, Instant.EPOCH);
        }
    }

    private void write(Failures failures) throws IOException {
        AtomicFiles.write(file, "tham-dinh-unlock.1 %d %d\n".formatted(failures.count(), failures.last().toEpochMilli())
                .getBytes(StandardCharsets.US_ASCII));
    }
}
