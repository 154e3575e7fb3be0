package vn.thamdinh.domain.register;

import java.time.LocalDate;

/** Until when a row is to be there. */
public sealed interface Due {
    /** Nobody waits for rows. */
    record Never() implements Due {
    }

    /** One last day for all. */
    record OnDay(LocalDate day) implements Due {
    }

    /**
     * Some days after the end of each period.
     *
     * @param days below zero: before the period's end, as reports that are due in its last month
     */
    record AfterPeriod(int days) implements Due {
    }

    /** Each row says its own last day, in a column of dates. */
    record ByColumn(String column) implements Due {
    }
}
