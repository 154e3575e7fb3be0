package vn.thamdinh.ui.explanation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.explanation.AskedQuestion;
import vn.thamdinh.usecase.explanation.GivenAnswer;
import vn.thamdinh.usecase.explanation.QuestionState;
import vn.thamdinh.usecase.explanation.SecondAppraisal;
import vn.thamdinh.usecase.view.Person;

/**
 * The question about one component with its answer and the appraisal after it, and what the person may do about it.
 * What was written down in one go is shown among the stages, not here.
 */
public final class ExplanationPane {

    private final UiKit kit;
    private final ExplanationPort port;
    private final ZoneId zone;
    private final Runnable changed;
    private final QuestionForms forms;
    private final VBox view = new VBox(6);
    private Optional<Unit> unit = Optional.empty();
    private Optional<Component> component = Optional.empty();
    private Optional<Known> known = Optional.empty();
    private int asked;

    private record Known(Unit unit, Optional<Person> me, List<AskedQuestion> questions, Optional<LocalDate> due) {
    }

    /** @param changed after something was written, so that what stands around it is read anew */
    public ExplanationPane(UiKit kit, ExplanationPort port, ZoneId zone, Runnable changed) {
        this.kit = kit;
        this.port = port;
        this.zone = zone;
        this.changed = changed;
        this.forms = new QuestionForms(kit, port, FileDialogs.system(), this::stored);
        view.setId("explanation-pane");
        view.getStyleClass().addAll("component-part", "explanation-pane");
        view.getStylesheets().add(ExplanationPane.class.getResource("explanation.css").toExternalForm());
    }

    /** The same node every time. */
    public VBox view() {
        return view;
    }

    /** Shows what is known of the component and reads it anew. */
    public void show(Unit of, Component about) {
        boolean same = unit.filter(of::equals).isPresent();
        unit = Optional.of(of);
        component = Optional.of(about);
        if (!same) {
            known = Optional.empty();
        }
        draw();
        int mine = ++asked;
        kit.tasks().read(progress -> new Known(of, port.me(), port.of(of.id()), port.proposedDue())).onDone(fresh -> {
            if (mine == asked) {
                known = Optional.of(fresh);
                draw();
            }
        });
    }

    private void stored() {
        changed.run();
        unit.ifPresent(now -> component.ifPresent(about -> show(now, about)));
    }

    private void draw() {
        view.getChildren().clear();
        known.ifPresent(now -> component.ifPresent(about -> draw(now, about)));
        boolean empty = view.getChildren().isEmpty();
        view.setVisible(!empty);
        view.setManaged(!empty);
    }

    private void draw(Known now, Component about) {
        Optional<AskedQuestion> question = now.questions().stream()
                .filter(one -> one.component().id().equals(about.id()) && !one.inOneGo()).findFirst();
        List<Button> buttons = buttons(now, about, question);
        if (question.isEmpty() && buttons.isEmpty()) {
            return;
        }
        Label title = new Label(kit.text("explanation.title"));
        title.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap);
        head.setAlignment(Pos.CENTER_LEFT);
        view.getStyleClass().remove("asked");
        view.getChildren().add(head);
        if (question.isEmpty()) {
            head.getChildren().addAll(buttons);
            return;
        }
        view.getStyleClass().add("asked");
        head.getChildren().add(QuestionWords.chip(kit.messages(), question.get()));
        question.ifPresent(one -> view.getChildren().addAll(said(now, one)));
        FlowPane row = new FlowPane(8, 6);
        row.getChildren().addAll(buttons);
        if (!buttons.isEmpty()) {
            view.getChildren().add(row);
        }
    }

    private List<Node> said(Known now, AskedQuestion one) {
        List<Node> lines = new ArrayList<>();
        lines.add(words(kit.text("explanation.asked", one.question()), "plain"));
        lines.add(words(kit.text("explanation.by", Figures.moment(one.askedAt(), zone), one.askedBy()), "muted"));
        if (!one.reason().isEmpty()) {
            lines.add(words(kit.text("explanation.back.why", one.reason()), "plain"));
        }
        for (GivenAnswer answer : one.answers()) {
            lines.add(words(kit.text("explanation.answered", answer.text()), "plain"));
            lines.add(words(QuestionWords.by(kit.messages(), answer, zone), "muted"));
        }
        if (!one.files().isEmpty()) {
            lines.add(new HBox(6, Icons.FILE.node("icon-muted"), words(String.join(", ", one.files()), "plain")));
        }
        if (one.conflict()) {
            lines.add(new HBox(6, Icons.OPEN_QUESTION.node("icon-warn"), words(kit.text("explanation.conflict"),
                    "warn")));
        }
        if (one.locked() && !one.state().isAnswered()) {
            lines.add(new HBox(6, Icons.LOCK.node("icon-warn"), words(kit.text("explanation.locked"), "muted")));
        }
        if (one.state().isAnswered()) {
            one.second().forEach(second -> lines.add(second(now, second)));
            if (one.scorers() > one.second().size()) {
                lines.add(words(kit.text("explanation.again-count", one.again(), one.scorers()), "muted"));
            }
        }
        return lines;
    }

    private Node second(Known now, SecondAppraisal second) {
        boolean mine = now.me().filter(me -> me.id().equals(second.scorer())).isPresent();
        String name = mine ? kit.text("explanation.second.mine") : second.name();
        String words = second.done() ? kit.text("explanation.second.done", name, points(second.before()),
                points(second.after())) : kit.text("explanation.second.waiting", name, points(second.before()));
        Tone tone = second.done() ? Tone.OK : Tone.WARN;
        HBox line = new HBox(6, tone.shape().node(tone.styleClass("icon")), words(words, "plain"));
        line.getStyleClass().add(second.done() ? "second-done" : "second-waiting");
        return line;
    }

    private static String points(Optional<GivenScore> score) {
        return score.map(given -> Figures.points(given.points())).orElse(Figures.NONE);
    }

    private List<Button> buttons(Known now, Component about, Optional<AskedQuestion> question) {
        Role role = now.me().map(Person::role).orElse(Role.CLERK);
        boolean asks = role == Role.SECRETARIAT || role == Role.CHAIR || role == Role.MEMBER;
        boolean answers = role == Role.SECRETARIAT || role == Role.DISTRICT || role == Role.COMMUNE;
        Optional<AskedQuestion> standing = question.filter(one -> one.state() != QuestionState.TAKEN_BACK);
        List<Button> buttons = new ArrayList<>();
        if (standing.filter(one -> mayConfirm(now, one)).isPresent()) {
            Button confirm = button("explanation-confirm", "explanation.confirm", Icons.OK,
                    () -> forms.confirm(now.unit(), about));
            confirm.getStyleClass().add("accent");
            buttons.add(confirm);
        }
        if (answers && standing.isPresent()) {
            buttons.add(button("explanation-give", "explanation.answer", Icons.EDIT, () -> forms.answer(now.unit(), about,
                    standing.get().question(), standing.get().answers().stream().findFirst().map(GivenAnswer::text)
                            .orElse(""))));
        }
        if (asks) {
            buttons.add(button("explanation-ask", standing.isPresent() ? "explanation.reword" : "explanation.ask",
                    Icons.HELP, () -> forms.ask(now.unit(), about, standing.map(AskedQuestion::question).orElse(""),
                            standing.flatMap(AskedQuestion::due).or(now::due))));
        }
        if (asks && standing.isPresent()) {
            if (role == Role.SECRETARIAT) {
                buttons.add(button("explanation-move", "explanation.due", Icons.CALENDAR, () -> forms.due(now.unit(),
                        about, now.due().orElseGet(() -> standing.get().due().orElseThrow()))));
            }
            buttons.add(button("explanation-back", "explanation.take-back", Icons.UNDO, () -> forms.takeBack(now.unit(), about)));
        }
        return buttons;
    }

    /** The own score from before the answer waits. */
    private static boolean mayConfirm(Known now, AskedQuestion one) {
        return one.second().stream().anyMatch(second -> !second.done() && second.before().isPresent()
                && now.me().filter(me -> me.id().equals(second.scorer())).isPresent());
    }

    private Button button(String id, String key, Icons icon, Runnable action) {
        Button button = new Button(kit.text(key), icon.node());
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label words(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
