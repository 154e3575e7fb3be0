package vn.thamdinh.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What an empty list shows: what belongs here and what to do about it. */
public final class EmptyState extends VBox {

    public EmptyState(Icons icon, String title, String advice) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label heading = new Label(title);
        heading.getStyleClass().add("empty-title");
        Label words = new Label(advice);
        words.getStyleClass().add("empty-advice");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(icon.node("empty-icon"), heading, words);
    }

    public EmptyState(Icons icon, String title, String advice, String verb, Runnable action) {
        this(icon, title, advice);
        Button button = new Button(verb);
        button.getStyleClass().add("accent");
        button.setOnAction(event -> action.run());
        getChildren().add(button);
    }
}
