package vn.thamdinh.ui.studio;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.studio.form.Editing;
import vn.thamdinh.ui.studio.form.FormPart;
import vn.thamdinh.ui.studio.form.Words;
import vn.thamdinh.usecase.studio.Change;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.Seed;
import vn.thamdinh.usecase.studio.StudioProblem;

/** The wording of papers and boards, each text under its name. */
final class TextsPane implements SectionPane {
    private static final int LONG = 60;
    private static final String AUTHORITY = "decision.authority";
    private static final List<String> USUAL = List.of("texts.notice", "place", "province", "standard", "council.name",
            AUTHORITY, "decision.issuer.committee", "decision.issuer.chairman", "signboard.body",
            "signboard.name", "signboard.statement", "signboard.standard", "signboard.year");

    private final FormPane form;
    private final VBox view;

    TextsPane(Editing editing) {
        form = new FormPane(editing, Place.TEXTS, state -> parts(state, editing.kit().messages()));
        TextField key = new TextField();
        key.setId("text-key");
        key.setPromptText(editing.kit().text("studio.text-key"));
        HBox.setHgrow(key, Priority.ALWAYS);
        Button add = new Button(editing.kit().text("studio.add"), Icons.ADD.node());
        add.setOnAction(event -> {
            if (key.getText().strip().matches("[a-z0-9.-]{2,80}")) {
                editing.reshape(Change.put(Place.TEXTS.at(key.getText().strip()), Seed.text("…")));
                key.clear();
            }
        });
        Label hint = new Label(editing.kit().text("studio.texts-hint"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setMinHeight(Label.USE_PREF_SIZE);
        hint.setWrapText(true);
        HBox line = new HBox(10, key, add);
        VBox head = new VBox(6, hint, line);
        head.getStyleClass().add("studio-form");
        VBox.setVgrow(form.view(), Priority.ALWAYS);
        view = new VBox(head, form.view());
    }

    /** The usual ones first, also those that are not there yet; then the others by name. */
    private static List<FormPart> parts(DraftState state, Messages messages) {
        List<String> others = state.keys(Place.TEXTS).stream().filter(key -> !USUAL.contains(key)).sorted().toList();
        return Stream.concat(USUAL.stream(), others.stream()).map(key -> part(state, key, messages)).toList();
    }

    private static FormPart part(DraftState state, String key, Messages messages) {
        return key.equals(AUTHORITY) ? new FormPart.Choice(key, true, _ -> Words.options(messages, "committee", "chairman"))
                : state.text(Place.TEXTS.at(key)).length() > LONG ? FormPart.paragraph(key) : FormPart.text(key);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void show(DraftState state, boolean anew) {
        form.show(state, anew);
    }

    @Override
    public void reveal(StudioProblem problem) {
        form.reveal(problem);
    }
}
