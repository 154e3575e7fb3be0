package vn.thamdinh.ui.meeting;

import javafx.scene.control.Label;

import vn.thamdinh.ui.common.Tone;

/** Colours of words; never the only sign of what they mean. */
final class Tones {

    private Tones() {
    }

    static void style(Label label, Tone tone) {
        label.getStyleClass().removeAll("ok", "warn", "bad", "muted");
        label.getStyleClass().add(switch (tone) {
            case OK -> "ok";
            case WARN -> "warn";
            case ERROR -> "bad";
            case INFO, MUTED -> "muted";
        });
    }
}
