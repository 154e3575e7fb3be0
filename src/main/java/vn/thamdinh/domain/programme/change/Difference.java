package vn.thamdinh.domain.programme.change;

import java.util.Objects;

/**
 * One thing that differs between two programmes.
 *
 * @param id     of the old thing, of the new one where it is added; empty for the programme as a whole
 * @param title  what it is called, in the programme's words
 * @param aspect what of it differs
 * @param before in the programme's words and numbers; empty where it was not there
 * @param after  the same; empty where it is not there any more
 * @param degree how sure the match is: 100 by the same name and wording, less where wording alone speaks for it
 */
public record Difference(Area area, Kind kind, String id, String title, Aspect aspect, String before, String after,
                         int degree) {

    /** Which part of a programme. */
    public enum Area {
        PROGRAMME, DISTRICT, UNIT, FIELD, CRITERION, COMPONENT, FIGURE, STEP, SURVEY, ELIGIBILITY, GRADE, PAPER,
        SCORING, CONDUCT, COUNCIL, INSPECTION, REGISTER, COLUMN, TARGET, DOCUMENT, TEXT
    }

    /** What happened to it. */
    public enum Kind {
        ADDED, REMOVED, RENAMED, MOVED, SPLIT, MERGED, REWEIGHTED, RULE_CHANGED, CHANGED
    }

    /** What of it. */
    public enum Aspect {
        WHOLE, NAME, ID, PLACE, POINTS, RULE, GUIDANCE, EVIDENCE, BODY, DEADLINE, QUOTA, QUESTIONS, THRESHOLD,
        WAIVABLE, RECOGNISED, STARS, REQUIRED, YEAR, COMBINATION, ROUNDING, TIES, RENORMALISE, REASON_LIMIT, BLIND,
        WINDOWS, DAYS_OFF, QUORUM, MAJORITY, STRICT_QUORUM, MAJORITY_OF, RECUSED, PROXIES, WRITTEN_OPINIONS, CHECKLIST,
        PREDECESSORS, WORDING, KEEPER, PERIOD, KIND, PRESETS
    }

    public Difference {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(aspect, "aspect");
    }

    /** Whether somebody has to look whether it is so: matched by wording, or by a name that now says something else. */
    public boolean isDoubtful() {
        return degree < 100 && (kind == Kind.RENAMED || kind == Kind.MOVED || kind == Kind.SPLIT
                || kind == Kind.MERGED);
    }
}
