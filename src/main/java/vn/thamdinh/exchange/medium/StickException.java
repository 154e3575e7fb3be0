package vn.thamdinh.exchange.medium;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.stream.Stream;

/** Why nothing was written to a stick. Files that were there before are as they were. */
public final class StickException extends Exception {

    private static final long serialVersionUID = 1L;

    /** So little free space after a failed write means that the medium is full, whatever the system's words are. */
    private static final long NEXT_TO_NOTHING = 1 << 20;

    private final Problem problem;
    private final long missing;

    StickException(Problem problem, long missing, String detail, Throwable cause) {
        super(detail, cause);
        this.problem = problem;
        this.missing = missing;
    }

    /** What happened. */
    public enum Problem {

        /** Not enough free space. */
        FULL,

        /** Write protected, or no right to write there. */
        READ_ONLY,

        /** FAT holds no file of more than 4 GiB − 1. */
        TOO_LARGE,

        /** The medium is not there any more, or does not answer. */
        GONE,

        /** What was read back is not what was written. */
        NOT_VERIFIED,

        /** The medium failed in another way. */
        FAILED;

        /** The stable name, such as "read-only". */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Problem problem() {
        return problem;
    }

    /** Bytes that are lacking where the medium is {@code FULL} and this was seen before writing; 0 otherwise. */
    public long missingBytes() {
        return missing;
    }

    static StickException full(long missing) {
        return new StickException(Problem.FULL, missing, "free space lacks " + missing + " bytes", null);
    }

    static StickException of(Problem problem, String detail) {
        return new StickException(problem, 0, detail, null);
    }

    static StickException notVerified(Throwable cause) {
        return new StickException(Problem.NOT_VERIFIED, 0, String.valueOf(cause.getMessage()), cause);
    }

    /**
     * Finds out what is behind a failure. The system's words may be in any language, so the medium itself is asked
     * first; a stick that was pulled may still be listed for a moment, so the words are looked at too.
     */
    static StickException explain(IOException failure, StickFolder folder) {
        return new StickException(problem(failure, folder), 0, String.valueOf(failure.getMessage()), failure);
    }

    private static Problem problem(IOException failure, StickFolder folder) {
        StickFolder.State state;
        try {
            state = folder.state();
        } catch (IOException _) {
            return Problem.GONE;
        }
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (state.readOnly() || failure instanceof AccessDeniedException || says(words, "read-only", "write protect")) {
            return Problem.READ_ONLY;
        }
        if (says(words, "file too large")) {
            return Problem.TOO_LARGE;
        }
        if (state.free() < NEXT_TO_NOTHING || says(words, "no space left", "not enough space", "quota exceeded")) {
            return Problem.FULL;
        }
        boolean lost = failure instanceof NoSuchFileException
                || says(words, "input/output error", "no such device", "transport endpoint", "not ready");
        return lost ? Problem.GONE : Problem.FAILED;
    }

    private static boolean says(String words, String... any) {
        return Stream.of(any).anyMatch(words::contains);
    }
}
