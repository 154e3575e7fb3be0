package vn.thamdinh.ui.frame;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * The line above a screen. Where it is too narrow the name of the round gives way first, then the notice about the criteria,
 * from its end, at last to its sign alone, which tells the words when pointed at; buttons are never pushed out of the window.
 */
public final class TitleLine extends HBox {

    /** In letters of the line: the sign of the notice within its frame. */
    private static final double LEAST_NOTICE = 3;

    public TitleLine() {
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        lookupAll(".sample-chip").stream().filter(Label.class::isInstance).map(Label.class::cast).findFirst()
                .filter(Node::isManaged).ifPresent(this::fit);
        super.layoutChildren();
    }

    private void fit(Label notice) {
        double others = getSpacing() * (getManagedChildren().size() - 1);
        for (Node child : getManagedChildren()) {
            others += child == notice ? 0 : child.minWidth(-1);
        }
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight() - others;
        double whole = Math.ceil(notice.prefWidth(-1));
        double least = Math.min(whole, Math.max(LEAST_NOTICE * notice.getFont().getSize(), Math.floor(room)));
        if (Math.abs(notice.getMinWidth() - least) >= 1) {
            notice.setMinWidth(least);
        }
    }
}
