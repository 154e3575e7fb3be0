package vn.thamdinh.domain.survey.returns;

import java.util.Set;

/**
 * A return among the others of its unit and form.
 *
 * @param source where it came from
 * @param row    place among the returns of its source, from 1
 * @param counts whether it is one of the valid returns
 */
public record JudgedReturn(String source, int row, SurveyReturn given, Validity validity, boolean counts,
                           Set<Flag> flags) {
    public JudgedReturn {
        flags = Set.copyOf(flags);
    }
}
