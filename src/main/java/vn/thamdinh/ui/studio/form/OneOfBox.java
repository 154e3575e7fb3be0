package vn.thamdinh.ui.studio.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import vn.thamdinh.usecase.studio.Change;
import vn.thamdinh.usecase.studio.Place;

/** The choice between keys of which a group has exactly one. */
final class OneOfBox {
    private final Editing editing;
    private final FormPart.OneOf oneOf;
    private final Place group;

    OneOfBox(Editing editing, FormPart.OneOf oneOf, Place group) {
        this.editing = editing;
        this.oneOf = oneOf;
        this.group = group;
    }

    /** The one whose key is there. */
    Optional<FormPart.Alternative> chosen() {
        return oneOf.alternatives().stream().filter(each -> editing.state().has(group.at(each.part().key()))).findFirst();
    }

    Node node() {
        HBox box = new HBox(6);
        box.setAlignment(Pos.CENTER_LEFT);
        ToggleGroup toggles = new ToggleGroup();
        for (FormPart.Alternative alternative : oneOf.alternatives()) {
            String key = alternative.part().key();
            ToggleButton button = new ToggleButton(Words.label(editing.kit().messages(), group.at(key)));
            button.getStyleClass().add("filter-chip");
            button.setId("one-" + Fields.id(group.at(key)));
            button.setToggleGroup(toggles);
            button.setSelected(chosen().filter(alternative::equals).isPresent());
            button.setOnAction(event -> choose(alternative));
            box.getChildren().add(button);
        }
        return box;
    }

    private void choose(FormPart.Alternative wanted) {
        List<Change> changes = new ArrayList<>();
        for (FormPart.Alternative other : oneOf.alternatives()) {
            if (!other.equals(wanted)) {
                changes.add(Change.remove(group.at(other.part().key())));
                other.also().stream().filter(part -> wanted.also().stream().noneMatch(own -> own.key().equals(part.key())))
                        .forEach(part -> changes.add(Change.remove(group.at(part.key()))));
            }
        }
        Place place = group.at(wanted.part().key());
        if (!editing.state().has(place)) {
            changes.add(Change.put(place, wanted.fresh()));
        }
        editing.reshape(Change.all(changes));
    }
}
