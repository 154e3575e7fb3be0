package vn.thamdinh.ui.inspection.minutes;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.domain.inspection.minutes.MinutesText;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.minutes.MinutesState;

/** The editors of the passages. A pause in typing is told, with what was typed in since the last one. */
final class Passages {

    private static final Duration PAUSE = Duration.millis(700);
    private static final int ROWS = 2;
    private static final int FALLBACK_COPIES = 3;

    private final Map<MinutesPart, TextArea> areas = new EnumMap<>(MinutesPart.class);
    private final TextField copies;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Set<MinutesPart> typed = new TreeSet<>();
    private MinutesText standing;
    private boolean filling;

    /** What is told. */
    interface Told {

        /** Typing paused; the parts that changed since the last time. */
        void paused(Set<MinutesPart> parts);

        /** An editor was left. */
        void left();
    }

    Passages(UiKit kit, VBox place, TextField copies, Told told) {
        this.copies = copies;
        for (MinutesPart part : MinutesPart.values()) {
            TextArea area = area(part);
            area.textProperty().addListener((property, old, now) -> typed(part));
            area.focusedProperty().addListener((property, was, focused) -> {
                if (!focused) {
                    told.left();
                }
            });
            Label label = new Label(kit.text(key(part)));
            label.getStyleClass().add("field-label");
            label.setLabelFor(area);
            place.getChildren().addAll(label, area);
            areas.put(part, area);
        }
        copies.textProperty().addListener((property, old, now) -> typed(MinutesPart.CONTENT));
        copies.focusedProperty().addListener((property, was, focused) -> {
            if (!focused) {
                told.left();
            }
        });
        pause.setOnFinished(event -> {
            Set<MinutesPart> parts = Set.copyOf(typed);
            typed.clear();
            told.paused(parts);
        });
    }

    private static TextArea area(MinutesPart part) {
        TextArea area = new TextArea();
        area.setId("part-" + name(part));
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.setMinHeight(TextArea.USE_PREF_SIZE);
        return area;
    }

    static String key(MinutesPart part) {
        return switch (part) {
            case CONTENT -> "minutes.part-content";
            case INTERVIEWS -> "minutes.part-interviews";
            case STRENGTHS -> "minutes.part-strengths";
            case SHORTCOMINGS -> "minutes.part-shortcomings";
            case RECOMMENDATIONS -> "minutes.part-recommendations";
            case UNIT_OPINION -> "minutes.part-unit-opinion";
        };
    }

    private static String name(MinutesPart part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void typed(MinutesPart part) {
        if (!filling) {
            typed.add(part);
            pause.playFromStart();
        }
    }

    /** Shows what stands, and in its place what was typed and not taken over; keeps what is just being typed. */
    void show(MinutesState state) {
        boolean other = standing == null || !standing.visit().equals(state.visit());
        if (!other && isChanged()) {
            standing = state.text();
            return;
        }
        filling = true;
        standing = state.text();
        areas.forEach((part, area) -> {
            String text = state.drafts().getOrDefault(part, state.text().part(part));
            if (!area.getText().equals(text)) {
                area.setText(text);
            }
        });
        copies.setText(Integer.toString(state.text().copies()));
        filling = false;
    }

    void disable(boolean closed) {
        areas.values().forEach(area -> area.setEditable(!closed));
        copies.setEditable(!closed);
    }

    String text(MinutesPart part) {
        return areas.get(part).getText().strip();
    }

    boolean isChanged() {
        return standing != null && !text().equals(standing);
    }

    /** As typed; only after {@link #show}. */
    MinutesText text() {
        Map<MinutesPart, String> parts = new EnumMap<>(MinutesPart.class);
        areas.forEach((part, area) -> {
            if (!area.getText().isBlank()) {
                parts.put(part, area.getText().strip());
            }
        });
        return new MinutesText(standing.visit(), parts, readCopies());
    }

    private int readCopies() {
        String digits = copies.getText().strip();
        int read = digits.matches("[0-9]{1,2}") ? Integer.parseInt(digits) : FALLBACK_COPIES;
        return Math.max(1, read);
    }
}
