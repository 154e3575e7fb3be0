package vn.thamdinh.documents.printing;

import java.util.List;
import java.util.Objects;

import vn.thamdinh.domain.text.Require;

/**
 * What to print, and how.
 *
 * @param title  the job's name in the printer's queue
 * @param pages  from 1, in the order of printing, at least one
 * @param copies 1 to 999
 * @param fit    whether pages larger than the sheet are made smaller; else every page keeps its true size
 */
public record PrintJob(byte[] pdf, String title, List<Integer> pages, int copies, Sides sides, boolean fit) {
    /** Most copies of one job. */
    public static final int MOST_COPIES = 999;

    /** How sheets are turned. */
    public enum Sides { ONE, LONG_EDGE, SHORT_EDGE }

    public PrintJob {
        title = Require.text(title, "title");
        pages = List.copyOf(pages);
        Require.that(!pages.isEmpty(), "a job without pages");
        Require.that(copies >= 1 && copies <= MOST_COPIES, "copies outside 1 to 999: " + copies);
        Objects.requireNonNull(sides, "sides");
    }
}
