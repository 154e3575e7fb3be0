package vn.thamdinh.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The pictures of the interface, by what they mean. Their size follows the text, their colour the style
 * classes {@code icon-ok}, {@code icon-warn}, {@code icon-error}, {@code icon-info} and {@code icon-muted}.
 */
public enum Icons {
    PUBLICATION("mdi2b-bullhorn-outline"),
    REGISTERS("mdi2n-notebook-outline"),
    OVERVIEW("mdi2v-view-dashboard-outline"),
    UNITS("mdi2t-town-hall"),
    APPRAISAL("mdi2c-clipboard-check-outline"),
    INSPECTION("mdi2m-map-marker-check-outline"),
    SURVEY("mdi2p-poll"),
    RESULTS("mdi2t-trophy-outline"),
    MEETING("mdi2a-account-group-outline"),
    DOCUMENTS("mdi2f-file-document-outline"),
    EXCHANGE("mdi2u-usb-flash-drive-outline"),
    AUDIT("mdi2h-history"),
    SETTINGS("mdi2c-cog-outline"),
    SEARCH("mdi2m-magnify"),
    COLLAPSE("mdi2c-chevron-double-left"),
    EXPAND("mdi2c-chevron-double-right"),
    NEXT("mdi2c-chevron-right"),
    PREVIOUS("mdi2c-chevron-left"),
    UP("mdi2c-chevron-up"),
    DOWN("mdi2c-chevron-down"),
    ADD("mdi2p-plus"),
    MINUS("mdi2m-minus"),
    REMOVE("mdi2d-delete-outline"),
    EDIT("mdi2p-pencil-outline"),
    UNDO("mdi2u-undo-variant"),
    REDO("mdi2r-redo-variant"),
    PROGRAMME("mdi2f-file-tree-outline"),
    PAUSE("mdi2p-pause"),
    SAVE("mdi2c-content-save-outline"),
    PRINT("mdi2p-printer-outline"),
    FOLDER("mdi2f-folder-outline"),
    OPEN_FOLDER("mdi2f-folder-open-outline"),
    FILE("mdi2f-file-outline"),
    CONTENTS("mdi2f-format-list-bulleted"),
    MORE("mdi2d-dots-horizontal"),
    NO_FILE("mdi2f-file-question-outline"),
    PDF("mdi2f-file-pdf-box"),
    IMPORT("mdi2t-tray-arrow-down"),
    EXPORT("mdi2t-tray-arrow-up"),
    QR("mdi2q-qrcode"),
    LOCK("mdi2l-lock-outline"),
    KEY("mdi2k-key-outline"),
    SHIELD("mdi2s-shield-check-outline"),
    EYE("mdi2e-eye-outline"),
    EYE_OFF("mdi2e-eye-off-outline"),
    COPY("mdi2c-content-copy"),
    FILTER("mdi2f-filter-variant"),
    CALENDAR("mdi2c-calendar-blank-outline"),
    PERSON("mdi2a-account-outline"),
    FLAG("mdi2f-flag-outline"),
    VOTE("mdi2v-vote-outline"),
    FULL_SCREEN("mdi2f-fullscreen"),
    CLOSE("mdi2c-close"),
    HELP("mdi2h-help-circle-outline"),
    OK("mdi2c-check"),
    WARNING("mdi2t-triangle-outline"),
    ERROR("mdi2c-close"),
    INFO("mdi2i-information-outline"),
    HALF("mdi2c-circle-half-full"),
    EMPTY("mdi2c-circle-outline"),
    FULL("mdi2c-circle"),
    COMPUTED("mdi2c-calculator-variant-outline"),
    MATRIX("mdi2t-table-edit"),
    HAND_IN("mdi2s-send-check-outline"),
    BARRED("mdi2c-cancel"),
    OPEN_QUESTION("mdi2r-rhombus-outline");

    private final String literal;

    Icons(String literal) {
        this.literal = literal;
    }

    /** A new picture in the size of the text around it. */
    public FontIcon node(String... styleClasses) {
        FontIcon icon = new FontIcon(literal);
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }

    /** A flat square button; the words are its tooltip and what a screen reader says. */
    public Button button(String words, Runnable action) {
        Button button = new Button(null, node());
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }
}
