package vn.thamdinh.usecase.care;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Faults of one kind that a check found, for people: what it means and what helps is said per kind.
 *
 * @param count how many places
 */
public record Ailment(Kind kind, int count) {

    /** What is wrong. The database can be made anew from the journal, the journal's lacks are filled from the database. */
    public enum Kind {
        DATABASE, JOURNAL_LACKS, JOURNAL_DAMAGED, EVIDENCE_DAMAGED;

        /** The key of the sentence that explains it. */
        public String key() {
            return "care.ailment." + stableName();
        }

        /** Such as "journal-lacks". */
        public String stableName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The faults of a check, by kind. */
    public static List<Ailment> of(List<String> faults) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        faults.forEach(fault -> counts.merge(kind(fault), 1, Integer::sum));
        List<Ailment> ailments = new ArrayList<>();
        counts.forEach((kind, count) -> ailments.add(new Ailment(kind, count)));
        return ailments;
    }

    private static Kind kind(String fault) {
        if (fault.startsWith("journal: lacks")) {
            return Kind.JOURNAL_LACKS;
        }
        if (fault.startsWith("journal ")) {
            return Kind.JOURNAL_DAMAGED;
        }
        return fault.startsWith("evidence:") ? Kind.EVIDENCE_DAMAGED : Kind.DATABASE;
    }
}
