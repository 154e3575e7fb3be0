package vn.thamdinh.ui.studio.form;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.studio.Change;
import vn.thamdinh.usecase.studio.Place;

/** The choice of how a component's points are computed. */
final class RuleChoice {
    private final Editing editing;
    private final Place place;
    private final Node node;

    RuleChoice(Editing editing, Place place) {
        this.editing = editing;
        this.place = place;
        this.node = made();
    }

    /** The kind that stands there; points are typed where nothing does. */
    private String kind() {
        String kind = editing.state().text(place.at("kind"));
        return kind.isEmpty() ? RuleForms.MANUAL : kind;
    }

    List<FormPart> parts() {
        return new RuleForms(editing.kit().messages()).parts(kind());
    }

    Node node() {
        return node;
    }

    private Node made() {
        UiKit kit = editing.kit();
        ComboBox<String> kinds = new ComboBox<>();
        kinds.setId("rule-kind");
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setVisibleRowCount(14);
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(String kind) {
                return kind == null ? "" : kit.text("studio.rule." + kind);
            }

            @Override
            public String fromString(String words) {
                throw new UnsupportedOperationException("kinds are chosen, not typed");
            }
        });
        kinds.getItems().setAll(RuleForms.KINDS);
        kinds.setValue(kind());
        kinds.setOnAction(event -> {
            if (kinds.getValue() != null && !kinds.getValue().equals(kind())) {
                choose(kinds.getValue());
            }
        });
        Label title = new Label(kit.text("studio.rule"));
        title.getStyleClass().add("section-title");
        Label hint = new Label(kit.text("studio.rule-hint." + kind()));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        HBox line = new HBox(10, title, kinds);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, line, hint);
    }

    private void choose(String kind) {
        String max = editing.state().text(place.parent().at("max"));
        String title = editing.state().text(place.parent().at("title"));
        editing.reshape(kind.equals(RuleForms.MANUAL) && !place.parent().key().equals("rule") ? Change.remove(place)
                : Change.put(place, RuleSeeds.of(kind, max.isEmpty() ? "1" : max, title, editing.kit().messages())));
    }
}
