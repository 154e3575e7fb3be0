package vn.thamdinh.ui.exchange.conflict;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.usecase.Outcome;

/** What was said differently. Every call blocks. */
public interface ConflictPort {

    /**
     * One value.
     *
     * @param entry  names it to this port
     * @param reason what its author wrote, or empty
     */
    record Side(String entry, String value, String author, String device, Instant at, String reason) {
        public Side {
            Objects.requireNonNull(entry, "entry");
        }
    }

    /**
     * One subject with two values or more, the newest first.
     *
     * @param about what it is: the unit, the component; empty where it is neither
     * @param stage of a score
     * @param whose name of whom it concerns, such as the member whose score it is; empty where it is nobody's
     * @param kind  stored kind of its entries, such as "score-given.1"
     * @param mine  whether the person at this desk may choose
     */
    record Clash(String id, List<String> about, Optional<Stage> stage, String whose, String kind, boolean mine,
                 List<Side> sides) {
        public Clash {
            about = List.copyOf(about);
            sides = List.copyOf(sides);
        }
    }

    List<Clash> clashes();

    /** Lets one value stand; an entry of its own. */
    Outcome<Instant> choose(String clash, String entry, String reason);
}
