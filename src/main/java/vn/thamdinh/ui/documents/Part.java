package vn.thamdinh.ui.documents;

import javafx.scene.Parent;

/** One of the screen's segments. */
public interface Part {
    Parent view();

    /** Told what the lists show now, whenever something was changed and whenever the segment is opened. */
    void refresh(DocumentsPort.Data data);

    /** It is about to be covered or closed: unfinished text is kept now. */
    default void hidden() {
    }
}
