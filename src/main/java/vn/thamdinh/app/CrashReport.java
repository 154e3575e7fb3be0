package vn.thamdinh.app;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may be told about an unexpected error: kinds of exceptions and places in the program, never their messages,
 * which may hold names, texts or paths.
 *
 * @param code the same for the same mistake at the same place, such as "5F3A-91C2"
 */
record CrashReport(String code, String details) {

    private static final int MOST_FRAMES = 40;
    private static final String OWN = "vn.thamdinh.";

    static CrashReport of(Throwable failure) {
        StringBuilder details = new StringBuilder();
        details.append("Java ").append(Runtime.version()).append(", ").append(System.getProperty("os.name"))
                .append(' ').append(System.getProperty("os.arch")).append('\n');
        Set<Throwable> told = new HashSet<>();
        for (Throwable each = failure; each != null && told.add(each); each = each.getCause()) {
            details.append(told.size() > 1 ? "caused by " : "").append(each.getClass().getName()).append('\n')
                    .append(frames(each));
        }
        return new CrashReport(code(failure), details.toString());
    }

    private static String frames(Throwable failure) {
        return Arrays.stream(failure.getStackTrace()).limit(MOST_FRAMES)
                .map(frame -> "  at " + frame + "\n").collect(Collectors.joining());
    }

    private static String code(Throwable failure) {
        Throwable root = failure;
        Set<Throwable> seen = new HashSet<>();
        while (root.getCause() != null && seen.add(root)) {
            root = root.getCause();
        }
        String place = Arrays.stream(root.getStackTrace()).filter(frame -> frame.getClassName().startsWith(OWN))
                .findFirst().map(frame -> frame.getClassName() + "." + frame.getMethodName()).orElse("");
        String hex = String.format("%08X", (root.getClass().getName() + " " + place).hashCode());
        return hex.substring(0, 4) + "-" + hex.substring(4);
    }
}
