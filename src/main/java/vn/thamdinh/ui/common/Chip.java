package vn.thamdinh.ui.common;

import javafx.scene.control.Label;

/** A status in a rounded frame: word, colour and shape. */
public final class Chip extends Label {

    public Chip() {
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
    }

    public Chip(Tone tone, String words) {
        this();
        show(tone, tone.shape(), words);
    }

    public Chip(Tone tone, Icons shape, String words) {
        this();
        show(tone, shape, words);
    }

    /** Shows another status; for cells that are used again. */
    public void show(Tone tone, Icons shape, String words) {
        getStyleClass().removeIf(name -> name.startsWith("chip-"));
        getStyleClass().add(tone.styleClass("chip"));
        setGraphic(shape.node("chip-icon"));
        setText(words);
    }
}
