package vn.thamdinh.usecase.diagnosis;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may be told about an unexpected error: kinds of exceptions and places in the program, never their messages,
 * which may hold names, texts or paths.
 *
 * @param code    the same for the same mistake at the same place, such as "TD-4F2A"
 * @param details version, system, code and the places, to be copied whole
 */
public record FaultReport(String code, String details) {

    private static final int MOST_FRAMES = 40;
    private static final String OWN = "vn.thamdinh.";
    private static final String PREFIX = "TD-";
    private static final int LAST_FOUR_DIGITS = 0xFFFF;
    /** What the compiler makes of a step within a method: "lambda$show$3" is a part of "show". */
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");

    public static FaultReport of(Throwable failure) {
        String code = code(failure);
        return new FaultReport(code, code + "\n" + circumstances() + "\n" + trace(failure));
    }

    /** Version of the program, Java and the system, in one line. */
    public static String circumstances() {
        return "Thẩm Định " + version() + ", Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + " " + System.getProperty("os.arch");
    }

    /** What the packed program says of itself; one that was not packed has no version. */
    public static String version() {
        return Optional.ofNullable(FaultReport.class.getPackage().getImplementationVersion()).orElse("–");
    }

    /** Kinds and places, each cause once, without messages. */
    public static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        Set<Throwable> told = new HashSet<>();
        for (Throwable each = failure; each != null && told.add(each); each = each.getCause()) {
            trace.append(told.size() > 1 ? "caused by " : "").append(each.getClass().getName()).append('\n')
                    .append(frames(each));
        }
        return trace.toString();
    }

    private static String frames(Throwable failure) {
        return Arrays.stream(failure.getStackTrace()).limit(MOST_FRAMES)
                .map(frame -> "  at " + frame + "\n").collect(Collectors.joining());
    }

    /** From the kind of the first cause and the program's own method in which it arose; lines move with every release. */
    private static String code(Throwable failure) {
        Throwable root = failure;
        Set<Throwable> seen = new HashSet<>();
        while (root.getCause() != null && seen.add(root)) {
            root = root.getCause();
        }
        String place = Arrays.stream(root.getStackTrace()).filter(frame -> frame.getClassName().startsWith(OWN))
                .findFirst().map(frame -> frame.getClassName() + "." + LAMBDA.matcher(frame.getMethodName())
                        .replaceFirst("$1")).orElse("");
        int hash = (root.getClass().getName() + " " + place).hashCode();
        return PREFIX + String.format("%04X", (hash ^ hash >>> 16) & LAST_FOUR_DIGITS);
    }
}
