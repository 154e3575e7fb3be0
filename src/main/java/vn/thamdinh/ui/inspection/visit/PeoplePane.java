package vn.thamdinh.ui.inspection.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.inspection.visit.VisitPort.Table;
import vn.thamdinh.ui.inspection.visit.phrase.Suggestions;
import vn.thamdinh.usecase.inspection.KnownPeople;
import vn.thamdinh.usecase.inspection.RecordVisit.Person;

/** Who is at the table: added by typing a name, completed from memory; each may be mended or taken out. */
final class PeoplePane {

    /**
     * What the person does here.
     *
     * @param typed hears what stands in the field, to be kept as a draft
     */
    record Actions(Consumer<List<Person>> welcome, Consumer<Attendee> change, Consumer<String> typed, Runnable back) {
    }

    /** A proposal: one person, or the whole team at once. */
    private record Proposal(String words, List<Person> people) {
    }

    private final UiKit kit;
    private final TextField field;
    private final ComboBox<Side> side;
    private final FlowPane chips;
    private final Label count;
    private final Actions actions;
    private final Suggestions<Proposal> proposals;
    private List<Person> team = List.of();
    private List<Person> known = List.of();
    private Set<String> present = Set.of();
    private boolean beginning;

    PeoplePane(UiKit kit, Pane layer, TextField field, ComboBox<Side> side, FlowPane chips, Label count,
               Actions actions) {
        this.kit = kit;
        this.field = field;
        this.side = side;
        this.chips = chips;
        this.count = count;
        this.actions = actions;
        this.proposals = new Suggestions<>(layer, field, Proposal::words, proposal -> add(proposal.people()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().addListener((property, old, now) -> {
            propose();
            if (!beginning) {
                actions.typed().accept(now);
            }
        });
        side.getItems().setAll(Side.values());
        side.setValue(Side.UNIT);
        side.setConverter(sides(kit));
    }

    void show(Table table, boolean locked) {
        team = table.team();
        known = table.people();
        present = table.view().people().stream().map(person -> KnownPeople.key(person.name())).collect(Collectors.toSet());
        count.setText(Integer.toString(table.view().people().size()));
        chips.getChildren().clear();
        Side last = null;
        for (Attendee person : table.view().people()) {
            if (person.side() != last) {
                Label head = new Label(words(kit, person.side()));
                head.getStyleClass().addAll("small", "muted");
                chips.getChildren().add(head);
                last = person.side();
            }
            chips.getChildren().add(chip(person, locked));
        }
        if (table.view().people().isEmpty()) {
            Label none = new Label(kit.text(table.view().visit().present().isEmpty() ? "visit.people-none"
                    : "visit.people-typed", String.join("; ", table.view().visit().present())));
            none.getStyleClass().addAll("small", "muted");
            none.setWrapText(true);
            none.maxWidthProperty().bind(chips.widthProperty());
            chips.getChildren().add(none);
        }
        field.setDisable(locked);
        side.setDisable(locked);
    }

    /** Another visit is opened: who was half typed there comes back. */
    void begin(String draft) {
        beginning = true;
        field.setText(draft);
        beginning = false;
    }

    /** The cursor goes to the field; with nothing typed the likeliest people are shown. */
    void focus() {
        field.requestFocus();
        propose();
    }

    boolean isWriting() {
        return field.isFocused();
    }

    private void propose() {
        if (!field.isFocused()) {
            return;
        }
        List<Proposal> fitting = new ArrayList<>();
        List<Person> missing = team.stream().filter(this::isAbsent).toList();
        if (field.getText().isBlank() && missing.size() > 1) {
            fitting.add(new Proposal(kit.text("visit.whole-team", missing.size()), missing));
        }
        known.stream().filter(this::isAbsent).filter(person -> Folding.matches(field.getText(),
                        List.of(person.name(), person.title(), person.body())))
                .forEach(person -> fitting.add(new Proposal(PersonTyped.words(person), List.of(person))));
        proposals.show(fitting);
    }

    private boolean isAbsent(Person person) {
        return !present.contains(KnownPeople.key(person.name()));
    }

    private void add(List<Person> people) {
        field.clear();
        proposals.hide();
        actions.welcome().accept(people);
    }

    private void key(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            PersonTyped.read(field.getText(), side.getValue()).ifPresent(person -> add(List.of(person)));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
            actions.back().run();
            event.consume();
        }
    }

    private Button chip(Attendee person, boolean locked) {
        Button chip = new Button(person.name());
        chip.getStyleClass().addAll("person-chip");
        String words = PersonTyped.words(new Person(person.name(), person.title(), person.body(), person.side()));
        chip.setTooltip(new Tooltip(words));
        chip.setAccessibleText(words);
        chip.setOnAction(event -> edit(person));
        chip.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE && !locked) {
                actions.change().accept(absent(person));
                event.consume();
            }
        });
        chip.setDisable(locked);
        return chip;
    }

    private void edit(Attendee person) {
        TextField name = new TextField(person.name());
        name.setId("personName");
        TextField title = new TextField(person.title());
        TextField body = new TextField(person.body());
        ComboBox<Side> of = new ComboBox<>();
        of.getItems().setAll(Side.values());
        of.setConverter(sides(kit));
        of.setValue(person.side());
        VBox form = new VBox(4, label("visit.person-name", name), name, label("visit.person-title", title), title,
                label("visit.person-body", body), body, label("visit.person-side", of), of);
        Button remove = new Button(kit.text("visit.person-remove"));
        remove.setOnAction(event -> {
            kit.dialogs().close();
            actions.change().accept(absent(person));
        });
        Button save = new Button(kit.text("inspection.save"));
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        save.setOnAction(event -> {
            if (!name.getText().isBlank()) {
                kit.dialogs().close();
                actions.change().accept(new Attendee(person.visit(), person.key(), name.getText(), title.getText(),
                        body.getText(), of.getValue(), true));
            }
        });
        HBox buttons = new HBox(8, remove, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        kit.dialogs().open(kit.text("visit.person"), new VBox(12, form, buttons));
        name.requestFocus();
    }

    private Label label(String key, Node of) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(of);
        return label;
    }

    private static Attendee absent(Attendee person) {
        return new Attendee(person.visit(), person.key(), person.name(), person.title(), person.body(), person.side(),
                false);
    }

    private static String words(UiKit kit, Side side) {
        return kit.text("visit.side." + side.name().toLowerCase(Locale.ROOT));
    }

    private static StringConverter<Side> sides(UiKit kit) {
        return new StringConverter<>() {
            @Override
            public String toString(Side side) {
                return side == null ? "" : words(kit, side);
            }

            @Override
            public Side fromString(String text) {
                throw new UnsupportedOperationException("sides are chosen, not typed");
            }
        };
    }
}
