package vn.thamdinh.wire.programme;

import java.util.HashMap;
import java.util.Map;

/** Notes names that stand twice in one file. */
final class Names {
    private final Problems problems;
    private final String file;
    private final Map<String, Integer> firstLines = new HashMap<>();

    Names(Problems problems, String file) {
        this.problems = problems;
        this.file = file;
    }

    /** Remembers the name; notes it where it stood before. */
    void take(String name, int line, String place) {
        Integer first = firstLines.putIfAbsent(name, line);
        if (first != null) {
            problems.add(file, line, place, ProgrammeProblem.DUPLICATE_ID, name, first.toString());
        }
    }
}
