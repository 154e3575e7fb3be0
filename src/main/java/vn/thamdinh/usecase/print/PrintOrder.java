package vn.thamdinh.usecase.print;

/**
 * How a person wants a paper printed.
 *
 * @param printer name of one of the system's printers
 * @param pages   such as "1-3, 5"; empty for all
 * @param copies  1 to 999
 * @param fit     whether pages larger than the sheet are made smaller; else they keep their true size
 */
public record PrintOrder(String printer, String pages, int copies, Sides sides, boolean fit) {

    /** How sheets are turned. */
    public enum Sides { ONE, LONG_EDGE, SHORT_EDGE }
}
