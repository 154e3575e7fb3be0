package vn.thamdinh.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.overview.OverviewModel.StepLine;
import vn.thamdinh.usecase.view.StepProgress;
import vn.thamdinh.usecase.view.StepProgress.State;

/** A step of the plan: what, by whom, until when in the plan's words and as a day, and how far it has come. */
final class StepRow {

    /** A deadline is marked when it is this near, in days. */
    private static final long NEAR = 14;

    private final UiKit kit;
    private final boolean leads;
    private final Consumer<Stage> unlock;
    private final Optional<Consumer<Step>> open;

    /**
     * @param leads whether a locked stage can be unlocked from here
     * @param open  shows what goes with a step, where there is a way to it
     */
    StepRow(UiKit kit, boolean leads, Consumer<Stage> unlock, Optional<Consumer<Step>> open) {
        this.open = open;
        this.kit = kit;
        this.leads = leads;
        this.unlock = unlock;
    }

    Node of(StepLine line) {
        Step step = line.step();
        Label number = new Label(step.id());
        number.getStyleClass().add("step-number");
        VBox words = new VBox(2, wrapped(step.title(), "step-title"), wrapped(bodies(step), "muted", "small"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        open.ifPresent(way -> words.getChildren().add(more(step, way)));
        HBox row = new HBox(10, number, words, due(line));
        row.getStyleClass().add("step");
        if (line.nearest()) {
            row.getStyleClass().add("nearest");
        }
        return row;
    }

    private Node more(Step step, Consumer<Step> way) {
        Hyperlink link = new Hyperlink(kit.text("overview.step.more"));
        link.setId("more-" + step.id());
        link.setWrapText(true);
        link.setAccessibleText(kit.text("overview.step.more") + " " + step.id());
        link.getStyleClass().addAll("gauge-name", "small");
        link.setOnAction(event -> way.accept(step));
        return link;
    }

    private VBox due(StepLine line) {
        Step step = line.step();
        Label day = new Label(step.deadline().lastDay().map(Figures::date).orElse(kit.text("overview.no-day")));
        day.getStyleClass().add(step.deadline().lastDay().isPresent() ? "step-day" : "muted");
        VBox due = new VBox(3, day);
        step.deadline().lastDay().ifPresent(last -> {
            Label wording = wrapped(step.deadline().wording(), "muted", "small");
            wording.setId("wording-" + step.id());
            due.getChildren().add(wording);
        });
        due.getStyleClass().add("step-due");
        HBox chips = new HBox(6);
        chips.getStyleClass().add("step-chips");
        line.progress().flatMap(StepProgress::done).ifPresent(done -> {
            Label count = new Label(done.done() + "/" + done.of());
            count.getStyleClass().add("gauge-count");
            chips.getChildren().add(count);
        });
        state(line).ifPresent(chips.getChildren()::add);
        due.getChildren().add(chips);
        line.progress().flatMap(StepProgress::lock).ifPresent(lock -> lock(due, lock));
        return due;
    }

    private Optional<Node> state(StepLine line) {
        State state = line.progress().map(StepProgress::state).orElse(State.AHEAD);
        if (state == State.DONE) {
            return Optional.of(new Chip(Tone.OK, kit.text("overview.due.done")));
        }
        if (state == State.OVERDUE) {
            return Optional.of(new Chip(Tone.ERROR, kit.text("overview.due.overdue")));
        }
        return line.daysLeft().isPresent() ? Optional.of(dueChip(line.daysLeft().getAsLong()))
                : Optional.empty();
    }

    private Chip dueChip(long days) {
        if (days < 0) {
            return new Chip(Tone.MUTED, kit.text("overview.due.passed"));
        }
        String words = days == 0 ? kit.text("overview.due.today") : kit.text("overview.due.left", days);
        return new Chip(days <= NEAR ? Tone.WARN : Tone.INFO, words);
    }

    private void lock(VBox due, StepProgress.Lock lock) {
        if (lock.locked() && leads) {
            Button open = new Button(kit.text("overview.unlock"));
            open.setId("unlock-" + lock.stage().name());
            open.getStyleClass().add("small");
            open.setOnAction(event -> unlock.accept(lock.stage()));
            due.getChildren().add(open);
        } else if (lock.locked()) {
            due.getChildren().add(new Chip(Tone.WARN, kit.text("overview.locked")));
        } else {
            lock.until().ifPresent(until -> due.getChildren().add(
                    new Chip(Tone.INFO, kit.text("overview.unlocked", Figures.date(until)))));
        }
    }

    private String bodies(Step step) {
        List<String> parts = new ArrayList<>();
        add(parts, "overview.lead", step.lead());
        add(parts, "overview.advisers", step.advisers());
        add(parts, "overview.guides", step.guides());
        add(parts, "overview.coordinators", step.coordinators());
        return String.join(" · ", parts);
    }

    private void add(List<String> parts, String key, List<String> bodies) {
        if (!bodies.isEmpty()) {
            parts.add(kit.text(key, String.join(", ", bodies)));
        }
    }

    private static Label wrapped(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
