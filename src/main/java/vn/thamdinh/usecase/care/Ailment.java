package vn.thamdinh.usecase.care;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import vn.thamdinh.usecase.workspace.WorkspaceCheck;

/**
 * Faults of one kind that a check found, for people: what it means and what helps is said per kind.
 *
 * @param count how many places
 * @param files the names of files that are told; empty where the places have none
 */
public record Ailment(Kind kind, int count, String files) {

    /** So many files are named, others counted. */
    private static final int NAMED = 5;

    /** Without names. */
    public Ailment(Kind kind, int count) {
        this(kind, count, "");
    }

    /** What is wrong. The database can be made anew from the journal, the journal's lacks are filled from the database. */
    public enum Kind {
        DATABASE, JOURNAL_LACKS, JOURNAL_DAMAGED, EVIDENCE_DAMAGED, BACKUP_DAMAGED, BACKUP_UNREADABLE, BACKUP_PARTIAL;

        /** Whether making the database anew may mend it. */
        public boolean isMendedByRebuilding() {
            return this == DATABASE || this == JOURNAL_LACKS || this == JOURNAL_DAMAGED;
        }

        /** Whether it is of the backups alone: what is held now is whole. */
        public boolean isOfBackups() {
            return this == BACKUP_DAMAGED || this == BACKUP_UNREADABLE || this == BACKUP_PARTIAL;
        }

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
        Map<Kind, List<String>> places = new EnumMap<>(Kind.class);
        faults.forEach(fault -> places.computeIfAbsent(kind(fault), _ -> new ArrayList<>()).add(fault));
        List<Ailment> ailments = new ArrayList<>();
        places.forEach((kind, found) -> ailments.add(new Ailment(kind, found.size(), kind.isOfBackups() ? names(found) : "")));
        return ailments;
    }

    private static String names(List<String> faults) {
        return faults.stream().limit(NAMED).map(fault -> fault.substring(fault.lastIndexOf(' ') + 1))
                .collect(Collectors.joining(", ")) + (faults.size() > NAMED ? ", …" : "");
    }

    private static Kind kind(String fault) {
        if (fault.startsWith("journal: lacks")) {
            return Kind.JOURNAL_LACKS;
        }
        if (fault.startsWith(WorkspaceCheck.BACKUP)) {
            String what = fault.substring(WorkspaceCheck.BACKUP.length());
            return what.startsWith("unreadable") ? Kind.BACKUP_UNREADABLE
                    : what.startsWith("partial") ? Kind.BACKUP_PARTIAL : Kind.BACKUP_DAMAGED;
        }
        if (fault.startsWith("journal ")) {
            return Kind.JOURNAL_DAMAGED;
        }
        return fault.startsWith("evidence:") ? Kind.EVIDENCE_DAMAGED : Kind.DATABASE;
    }
}
