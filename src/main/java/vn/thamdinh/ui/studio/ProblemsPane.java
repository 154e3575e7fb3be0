package vn.thamdinh.ui.studio;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.studio.form.Words;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.StudioProblem;

/** What keeps the draft from being a programme, always in sight; a click goes to the place. */
final class ProblemsPane {
    private static final int MOST_SHOWN = 300;
    private static final double ROW = 28;
    private static final double ROWS = 3.6;

    private final UiKit kit;
    private final Label head = new Label();
    private final ListView<StudioProblem> list = new ListView<>();
    private final VBox view = new VBox(head, list);
    private DraftState state;

    ProblemsPane(UiKit kit, Consumer<StudioProblem> go) {
        this.kit = kit;
        head.setId("problems-head");
        head.getStyleClass().add("studio-problems-head");
        head.setMaxWidth(Double.MAX_VALUE);
        list.setId("problems");
        list.setFixedCellSize(ROW);
        list.setMinHeight(0);
        list.setCellFactory(ignored -> new Cell());
        list.setOnMouseClicked(event -> go(go));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go(go);
            }
        });
        view.getStyleClass().addAll("studio-problems", "line-top");
    }

    VBox view() {
        return view;
    }

    private void go(Consumer<StudioProblem> go) {
        if (list.getSelectionModel().getSelectedItem() != null) {
            go.accept(list.getSelectionModel().getSelectedItem());
        }
    }

    void show(DraftState now) {
        state = now;
        List<StudioProblem> problems = now.problems();
        boolean sound = problems.isEmpty();
        head.setText(sound ? kit.text("studio.sound") : kit.text("studio.problems", problems.size()));
        head.setGraphic(sound ? Icons.OK.node("icon-ok") : Icons.WARNING.node("icon-warn"));
        list.getItems().setAll(problems.stream().limit(MOST_SHOWN).toList());
        list.setPrefHeight(ROW * Math.min(ROWS, problems.size()) + 2);
        list.setVisible(!sound);
        list.setManaged(!sound);
    }

    /** "Bộ tiêu chí › 2.1 › Điểm tối đa". */
    private String where(Place place) {
        Messages messages = kit.messages();
        String section = kit.text(StudioSection.of(place, state.readable(place.file())).titleKey());
        StringBuilder words = new StringBuilder(section);
        Place item = place;
        while (!item.isFile() && item.item() < 0) {
            item = item.parent();
        }
        if (!item.isFile()) {
            String id = state.text(item.at("id"));
            words.append(" › ").append(id.isEmpty() ? Integer.toString(item.item() + 1) : id);
        }
        if (!place.isFile() && place.item() < 0) {
            words.append(" › ").append(Words.label(messages, place));
        }
        return words.toString();
    }

    private final class Cell extends ListCell<StudioProblem> {
        @Override
        protected void updateItem(StudioProblem problem, boolean empty) {
            super.updateItem(problem, empty);
            setText(empty || problem == null ? null
                    : where(problem.place()) + ": " + Words.problem(kit.messages(), problem));
        }
    }
}
