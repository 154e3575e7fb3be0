package vn.thamdinh.ui.common;

import java.util.List;
import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import atlantafx.base.controls.Notification;

import vn.thamdinh.ui.common.Question.Answer;
import vn.thamdinh.ui.common.Question.Weight;
import vn.thamdinh.usecase.Outcome;

/**
 * Questions, for decisions only, and notices, for results. Both appear inside the window and never block a thread.
 */
public final class Dialogs {

    /** A good result may go unread. Warnings and errors stay until closed. */
    private static final Duration NOTICE_TIME = Duration.seconds(6);
    private static final int MOST_NOTICES = 4;

    private final Layers layers;
    private final Messages messages;

    public Dialogs(Layers layers, Messages messages) {
        this.layers = layers;
        this.messages = messages;
    }

    /** Asks whether to go on; the safe answer is to leave everything as it is. */
    public void confirm(String title, String text, String verb, Runnable goOn) {
        ask(new Question(title, text, List.of(cancel(), new Answer(verb, Weight.MAIN, goOn))));
    }

    /** The same for what cannot be taken back easily: said so by the button's colour. */
    public void confirmDestructive(String title, String text, String verb, Runnable goOn) {
        ask(new Question(title, text, List.of(cancel(), new Answer(verb, Weight.DESTRUCTIVE, goOn))));
    }

    /** The answer that changes nothing. */
    public Answer cancel() {
        return new Answer(messages.text("dialog.cancel"), Weight.SAFE, () -> { });
    }

    public void ask(Question question) {
        VBox box = box(question.title(), text(question.text()));
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (Answer answer : question.answers()) {
            buttons.getChildren().add(button(answer));
        }
        box.getChildren().add(buttons);
        layers.open(box, question.answers().stream().noneMatch(answer -> answer.weight() == Weight.SAFE));
        buttons.getChildren().stream().filter(node -> node.getStyleClass().contains("safe")).findFirst()
                .ifPresent(safe -> Platform.runLater(safe::requestFocus));
    }

    /** Opens a form of a screen's own, which closes itself with {@link #close}. */
    public void open(String title, Parent form) {
        layers.open(box(title, form), false);
    }

    /** Opens something to look at that needs most of the window. */
    public void openPersistent(String title, Parent content) {
        layers.open(box(title, content), true);
    }

    /** The same as wide as the window lets it be. */
    public void openWide(String title, Parent content) {
        VBox box = box(title, content);
        box.getStyleClass().add("dialog-wide");
        layers.open(box, false);
    }

    /** The same for work of several steps, which no click beside it throws away: only its own buttons close it. */
    public void openWidePersistent(String title, Parent content) {
        VBox box = box(title, content);
        box.getStyleClass().add("dialog-wide");
        layers.open(box, true);
    }

    public void close() {
        layers.close();
    }

    public void notice(Tone tone, String text) {
        show(tone, new Notification(text, tone.shape().node(tone.styleClass("icon"))));
    }

    /** A notice with a way on or back, such as "Hoàn tác". */
    public void notice(Tone tone, String text, String verb, Runnable action) {
        Notification notification = new Notification(text, tone.shape().node(tone.styleClass("icon")));
        Button button = new Button(verb);
        button.setOnAction(event -> {
            layers.notices().getChildren().remove(notification);
            action.run();
        });
        notification.setPrimaryActions(button);
        show(tone, notification);
    }

    /** Says why nothing was done. */
    public void refused(Outcome.Refused<?> refused) {
        notice(Tone.WARN, messages.refusal(refused));
    }

    private void show(Tone tone, Notification notification) {
        notification.getStyleClass().addAll("notice", tone.styleClass("notice"));
        List<Node> shown = layers.notices().getChildren();
        shown.removeIf(old -> old instanceof Notification said && said.getMessage().equals(notification.getMessage()));
        notification.setOnClose(event -> shown.remove(notification));
        shown.add(notification);
        notification.applyCss();
        Optional.ofNullable(notification.lookup(".close-button")).ifPresent(this::byKeyboardToo);
        if (shown.size() > MOST_NOTICES) {
            shown.removeFirst();
        }
        if (tone == Tone.OK || tone == Tone.INFO || tone == Tone.MUTED) {
            PauseTransition pause = new PauseTransition(NOTICE_TIME);
            pause.setOnFinished(event -> shown.remove(notification));
            pause.play();
        }
    }

    /** The theme draws its cross as a mere place to click. */
    private void byKeyboardToo(Node cross) {
        cross.setFocusTraversable(true);
        cross.setAccessibleRole(AccessibleRole.BUTTON);
        cross.setAccessibleText(messages.text("dialog.close-notice"));
        cross.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                layers.notices().getChildren().removeIf(notice -> notice.lookupAll(".close-button").contains(cross));
                event.consume();
            }
        });
    }

    private Button button(Answer answer) {
        Button button = new Button(answer.verb());
        button.setDefaultButton(answer.weight() == Weight.SAFE);
        button.getStyleClass().add(switch (answer.weight()) {
            case SAFE -> "safe";
            case PLAIN -> "plain";
            case MAIN -> "accent";
            case DESTRUCTIVE -> "danger";
        });
        button.setOnAction(event -> {
            layers.close();
            answer.action().run();
        });
        return button;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("dialog-text");
        return label;
    }

    private static VBox box(String title, Node body) {
        Label heading = new Label(title);
        heading.setWrapText(true);
        heading.getStyleClass().add("dialog-title");
        VBox box = new VBox(heading, body);
        box.getStyleClass().add("dialog-box");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return box;
    }
}
