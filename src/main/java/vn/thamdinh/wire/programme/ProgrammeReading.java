package vn.thamdinh.wire.programme;

import java.util.List;
import vn.thamdinh.domain.programme.Programme;

/** What reading a programme's files gave. */
public sealed interface ProgrammeReading {
    /** All files are in order. */
    record Read(Programme programme) implements ProgrammeReading {
    }

    /** At least one mistake; all that could be found are listed by file and line. */
    record Faulty(List<ProgrammeProblem> problems) implements ProgrammeReading {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
