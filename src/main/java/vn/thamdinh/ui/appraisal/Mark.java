package vn.thamdinh.ui.appraisal;

import vn.thamdinh.ui.common.Icons;

/** How a component stands, as a shape in the tree; the word is the message "appraisal.mark." + key. */
enum Mark {
    EMPTY("empty", Icons.EMPTY, "icon-muted"),
    HALF("half", Icons.HALF, "icon-info"),
    DONE("done", Icons.FULL, "icon-ok"),
    COMPUTED("computed", Icons.COMPUTED, "icon-muted"),
    FLAGGED("flagged", Icons.WARNING, "icon-warn");

    private final String key;
    private final Icons shape;
    private final String styleClass;

    Mark(String key, Icons shape, String styleClass) {
        this.key = key;
        this.shape = shape;
        this.styleClass = styleClass;
    }

    String messageKey() {
        return "appraisal.mark." + key;
    }

    Icons shape() {
        return shape;
    }

    String styleClass() {
        return styleClass;
    }
}
