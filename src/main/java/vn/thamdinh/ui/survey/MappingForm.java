package vn.thamdinh.ui.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import vn.thamdinh.domain.survey.export.ColumnRole;
import vn.thamdinh.domain.survey.export.ReturnMapping;
import vn.thamdinh.domain.survey.export.ReturnProblem;
import vn.thamdinh.domain.survey.question.Level;
import vn.thamdinh.domain.survey.question.Question;
import vn.thamdinh.ui.common.UiKit;

/** The choices of how a file is read: columns, answers, who took the survey. Every change is handed on at once. */
final class MappingForm {

    private final UiKit kit;
    private final VBox box;
    private final Consumer<UnaryOperator<ReturnsDraft>> change;

    MappingForm(UiKit kit, VBox box, Consumer<UnaryOperator<ReturnsDraft>> change) {
        this.kit = kit;
        this.box = box;
        this.change = change;
    }

    /** Shows the draft; answers that nobody understands come with the problems. */
    void show(ReturnsDraft draft, List<ReturnProblem> problems) {
        List<Node> rows = new ArrayList<>();
        List<ReturnsDraft.Answer> answers = draft.answers(problems);
        if (!answers.isEmpty()) {
            rows.add(heading("returns.answers"));
            answers.forEach(answer -> rows.add(answer(draft, answer)));
        }
        rows.add(heading("returns.columns"));
        for (ColumnRole role : ColumnRole.values()) {
            rows.add(row("role-" + word(role), kit.text("returns.role." + word(role)), columns(draft,
                    draft.mapping().column(role), column -> change.accept(now -> now.role(role, column)))));
        }
        rows.add(heading("returns.questions"));
        for (Question question : draft.form().questionnaire().questions()) {
            rows.add(row("question-" + question.id(), question.id() + ". " + question.text(), columns(draft,
                    Optional.ofNullable(draft.mapping().questions().get(question.id())),
                    column -> change.accept(now -> now.question(question.id(), column)))));
        }
        if (draft.form().questionnaire().officerRule().isPresent() && !draft.takers().isEmpty()) {
            rows.add(heading("returns.officers"));
            draft.takers().forEach(taker -> rows.add(taker(draft, taker)));
        }
        rows.add(heading("returns.rest"));
        rows.add(tick("skip-unknown", "returns.skip-unknown", draft.mapping().skipUnknownUnits(),
                on -> change.accept(now -> now.with(now.mapping().withSkipUnknownUnits(on)))));
        rows.add(tick("whole", "returns.whole", draft.whole(), on -> change.accept(now -> now.withWhole(on))));
        box.getChildren().setAll(rows);
    }

    private static String word(ColumnRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private Label heading(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().addAll("strong", "mapping-heading");
        return label;
    }

    private static HBox row(String id, String words, ComboBox<Optional<String>> choice) {
        Label label = new Label(words);
        label.setPrefWidth(190);
        label.setMinWidth(190);
        label.setTooltip(new Tooltip(words));
        label.setLabelFor(choice);
        choice.setId(id);
        choice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choice, Priority.ALWAYS);
        HBox row = new HBox(8, label, choice);
        row.getStyleClass().add("mapping-row");
        return row;
    }

    private ComboBox<Optional<String>> columns(ReturnsDraft draft, Optional<String> chosen,
                                               Consumer<Optional<String>> chose) {
        List<Optional<String>> items = new ArrayList<>();
        items.add(Optional.empty());
        draft.file().reading().table().header().forEach(name -> items.add(Optional.of(name)));
        return choice(items, chosen, name -> name.orElse(kit.text("returns.no-column")), chose);
    }

    private static ComboBox<Optional<String>> choice(List<Optional<String>> items, Optional<String> chosen,
                                                     Function<Optional<String>, String> words,
                                                     Consumer<Optional<String>> chose) {
        ComboBox<Optional<String>> box = new ComboBox<>();
        box.getItems().setAll(items);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<String> item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public Optional<String> fromString(String text) {
                return Optional.of(text);
            }
        });
        box.setValue(chosen);
        box.valueProperty().addListener((property, old, now) -> chose.accept(now));
        box.setVisibleRowCount(14);
        return box;
    }

    private HBox answer(ReturnsDraft draft, ReturnsDraft.Answer answer) {
        List<Optional<String>> items = new ArrayList<>(List.of(Optional.empty(), Optional.of(ReturnMapping.NO_ANSWER)));
        List<Level> levels = draft.form().questionnaire().question(answer.question())
                .map(question -> draft.form().questionnaire().scale(question).levels()).orElse(List.of());
        levels.forEach(level -> items.add(Optional.of(level.id())));
        ComboBox<Optional<String>> box = choice(items, answer.level(), level -> level.map(id -> levels.stream()
                        .filter(known -> known.id().equals(id)).map(Level::title).findFirst()
                        .orElse(kit.text("returns.no-answer"))).orElse(kit.text("returns.undecided")),
                level -> change.accept(now -> now.answer(answer.question(), answer.text(), level)));
        return row("answer-" + answer.question() + "-" + answer.text().replace(' ', '-'),
                answer.question() + ": “" + answer.text() + "”", box);
    }

    private CheckBox taker(ReturnsDraft draft, String taker) {
        CheckBox box = new CheckBox(taker);
        box.setSelected(draft.mapping().isReceivingOfficer(taker));
        box.selectedProperty().addListener((property, old, now) ->
                change.accept(draftNow -> draftNow.officer(taker, now)));
        return box;
    }

    private CheckBox tick(String id, String key, boolean on, Consumer<Boolean> ticked) {
        CheckBox box = new CheckBox(kit.text(key));
        box.setId(id);
        box.setSelected(on);
        box.setWrapText(true);
        box.selectedProperty().addListener((property, old, now) -> ticked.accept(now));
        return box;
    }
}
