package vn.thamdinh.usecase.studio.paste;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of a pasted table as it was understood.
 *
 * @param row    in the table, from 1
 * @param number as the table has it; may be empty
 * @param points as the table has them
 */
public record PastedLine(int row, Kind kind, String number, String title, Optional<BigDecimal> points, String guidance,
                         String evidence) {
    /** What the row is. */
    public enum Kind { FIELD, CRITERION, COMPONENT, DETAIL, TOTAL, SKIPPED }
}
