package vn.thamdinh.ui.studio.form;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.StudioProblem;

/**
 * A field that shows a place.
 *
 * @param read  puts the place's text into the field
 * @param error says what is wrong; a label that nobody sees in tables, whose cells say it in a tooltip
 * @param alone whether it says what is wrong with the place itself, and leaves what is below it to other fields
 */
record Bound(Place place, Node node, java.util.function.Consumer<DraftState> read, Label error, boolean alone) {

    /** Shows what stands there; a text that is being typed stays. */
    void refresh(DraftState state, Messages messages) {
        if (!node.isFocusWithin()) {
            read.accept(state);
        }
        String wrong = state.problems(place).stream()
                .filter(problem -> !alone || problem.place().equals(place)).findFirst().map(problem -> words(problem, messages)).orElse("");
        error.setText(wrong);
        error.setVisible(!wrong.isEmpty());
        error.setManaged(!wrong.isEmpty());
        node.getStyleClass().remove("refused");
        if (!wrong.isEmpty()) {
            node.getStyleClass().add("refused");
        }
        if (error.getParent() == null && node instanceof Control control) {
            control.setTooltip(wrong.isEmpty() ? null : new Tooltip(wrong));
        }
    }

    private static String words(StudioProblem problem, Messages messages) {
        return Words.problem(messages, problem);
    }
}
