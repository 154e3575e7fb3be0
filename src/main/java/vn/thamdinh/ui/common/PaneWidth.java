package vn.thamdinh.ui.common;

import javafx.scene.layout.Region;

/** Widths of panes beside others: narrow on a small screen or with large text, and with room for whole names on a large one. */
public final class PaneWidth {

    /** How wide a place is on the usual screen, beside the rail: there a pane has the width it asks for. */
    private static final double USUAL_PLACE = 1150;
    /** What of their least width panes keep in any case. */
    private static final double NARROWEST = 0.82;
    private static final String LEAST = PaneWidth.class.getName() + ".least";

    private PaneWidth() {
    }

    /**
     * Gives the pane a part of a wider one's width.
     *
     * @param part  of the whole, between 0 and 1
     * @param least in dots, even where the part is less; with large text there is less of it too
     * @param most  in dots
     */
    public static void share(Region pane, Region whole, double part, double least, double most) {
        whole.widthProperty().subscribe(width -> give(pane, width.doubleValue() * part,
                Math.rint(least * Math.clamp(width.doubleValue() / USUAL_PLACE, NARROWEST, 1)), most));
    }

    private static void give(Region pane, double wanted, double least, double most) {
        double own = Math.clamp(Math.rint(wanted), least, most);
        pane.setMinWidth(own);
        pane.setPrefWidth(own);
        pane.setMaxWidth(own);
    }

    /**
     * Lets a pane be narrower than the width it asks for, in step with the place it stands in. In a view it is written
     * {@code PaneWidth.least}.
     *
     * @param least in dots
     */
    public static void setLeast(Region pane, Double least) {
        double usual = pane.getPrefWidth();
        pane.getProperties().put(LEAST, least);
        pane.parentProperty().flatMap(parent -> ((Region) parent).widthProperty()).subscribe(width -> {
            if (width != null) {
                give(pane, width.doubleValue() * usual / USUAL_PLACE, least, usual);
            }
        });
    }

    /** What was said by {@link #setLeast}, or null. */
    public static Double getLeast(Region pane) {
        return (Double) pane.getProperties().get(LEAST);
    }
}
