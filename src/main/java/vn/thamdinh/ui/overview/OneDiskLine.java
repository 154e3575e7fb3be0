package vn.thamdinh.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.Place;

/** One calm line: all backups lie on this one disk; the way to a second place, and a cross for who knows it. */
final class OneDiskLine extends HBox {

    private final UiKit kit;
    private final OverviewPort port;
    /** A read that was begun before the person said so may still answer. */
    private boolean known;

    OneDiskLine(UiKit kit, FrameModel frame, OverviewPort port) {
        super(10);
        this.kit = kit;
        this.port = port;
        Label words = new Label(kit.text("overview.one-disk"), Icons.WARNING.node("icon-warn"));
        words.setId("one-disk-words");
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Hyperlink mend = new Hyperlink(kit.text("care.second-choose"));
        mend.setId("one-disk-mend");
        mend.setMinWidth(USE_PREF_SIZE);
        mend.setOnAction(event -> frame.go(Place.SETTINGS.id(), kit.text("care.second-choose")));
        Button cross = new Button("", Icons.CLOSE.node());
        cross.setId("one-disk-known");
        cross.getStyleClass().add("flat");
        cross.setAccessibleText(kit.text("overview.one-disk-known"));
        cross.setTooltip(new Tooltip(kit.text("overview.one-disk-known")));
        cross.setMinWidth(USE_PREF_SIZE);
        cross.setOnAction(event -> dismiss());
        setId("one-disk");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("note-box");
        getChildren().setAll(words, mend, cross);
        show(false);
    }

    /** Reads anew whether there is anything to be said. */
    void read() {
        kit.tasks().read(progress -> port.isOnOneDisk()).onDone(told -> show(told && !known));
    }

    private void dismiss() {
        known = true;
        show(false);
        kit.tasks().run(progress -> port.knowOneDisk()).onRefused(why -> {
            known = false;
            show(true);
            kit.dialogs().refused(why);
        });
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
