package vn.thamdinh.usecase.dashboard;

import java.util.List;

/**
 * Something that needs attention.
 *
 * @param count how many
 * @param names which: units, steps, people; empty where names would tell nothing more
 */
public record Alert(Kind kind, long count, List<String> names) {

    /** What it is about, the gravest first. */
    public enum Kind {
        /** A device writes under the numbers of another: copied or restored, and used on both sides. */
        FORKED,
        /** Steps of the plan are overdue. */
        OVERDUE,
        /** Units miss a survey quota and are not assessed. */
        QUOTA_MISSED,
        /** Several values stand of one thing. */
        CONTRADICTION,
        /** Packages are known to exist and did not come. */
        MISSING_BUNDLE,
        /** A device's clock is more than a day ahead. */
        CLOCK_AHEAD,
        /** Members are half of a component's points or more apart. */
        DISAGREEMENT,
        /** Questions of the council are unanswered after their last day. */
        ANSWER_OVERDUE,
        /** Units miss a survey quota in a programme that bars none for it, or although the rule was set aside. */
        QUOTA_SHORT,
        /** Units without the number of transactions that a quota is counted from. */
        NO_TRANSACTIONS,
        /** Entries of a newer version. */
        NEWER_KINDS,
        /** Units from which the person at the desk is recused. */
        RECUSED;

        /** Whether work goes on wrongly until it is settled. */
        public boolean isGrave() {
            return compareTo(QUOTA_MISSED) <= 0;
        }
    }

    public Alert {
        names = List.copyOf(names);
    }
}
