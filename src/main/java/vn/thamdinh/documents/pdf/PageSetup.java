package vn.thamdinh.documents.pdf;

/** The paper's measures in millimetres, within the ranges of NĐ 30/2020, Phụ lục I, I.1–3 (diagram of cells). */
public final class PageSetup {
    public static final double WIDTH_MM = 210;
    public static final double HEIGHT_MM = 297;
    public static final double TOP_MM = 20;
    public static final double BOTTOM_MM = 20;
    public static final double LEFT_MM = 30;
    public static final double RIGHT_MM = 15;
    /** Width of the text area. */
    public static final double TEXT_MM = WIDTH_MM - LEFT_MM - RIGHT_MM;

    private static final double POINTS_PER_MM = 72 / 25.4;

    private PageSetup() {
    }

    public static double points(double millimetres) {
        return millimetres * POINTS_PER_MM;
    }

    public static double millimetres(double points) {
        return points / POINTS_PER_MM;
    }
}
