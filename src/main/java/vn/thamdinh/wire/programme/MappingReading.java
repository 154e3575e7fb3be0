package vn.thamdinh.wire.programme;

import java.util.List;
import vn.thamdinh.domain.programme.change.Proposal;

/** What became of reading a mapping file. */
public sealed interface MappingReading {
    /** It is in order. */
    record Read(Proposal proposal) implements MappingReading {
    }

    /** At least one mistake; all are listed by line. */
    record Faulty(List<ProgrammeProblem> problems) implements MappingReading {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
