package vn.thamdinh.ui.publication;

import java.util.HashMap;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.WrapBar;

/** One step of the place: what stands in a sentence, what can be done, and the rows. */
abstract class StepPane {
    private final Label sentence = new Label();
    private final WrapBar buttons = new WrapBar();
    private final VBox root = new VBox(8);
    private final Map<String, Button> drafts = new HashMap<>();

    final Node node() {
        return root;
    }

    abstract void show(PublicationPort.Data data);

    /** Only documents that the programme has a use for are offered. */
    final void offer(Programme programme) {
        drafts.forEach((kind, button) -> {
            boolean used = !programme.outline().withoutDocuments().contains(kind);
            button.setVisible(used);
            button.setManaged(used);
        });
    }

    /** A button that begins a document of that kind. */
    protected final Button draft(String id, String words, String kind, Verbs verbs) {
        Button button = button(id, words, Icons.DOCUMENTS, () -> verbs.draft(kind));
        drafts.put(kind, button);
        return button;
    }

    /** Puts the pane together; called once by the constructor of each. */
    protected final void fill(Node body, Button... verbs) {
        buttons.getChildren().setAll(verbs);
        sentence.setWrapText(true);
        sentence.setId("sentence");
        sentence.getStyleClass().add("publish-sentence");
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getChildren().setAll(sentence, buttons, body);
        root.getStyleClass().add("page");
    }

    protected final void say(String words) {
        sentence.setText(words);
    }

    protected static Button button(String id, String words, Icons icon, Runnable action) {
        Button button = new Button(words, icon.node());
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
