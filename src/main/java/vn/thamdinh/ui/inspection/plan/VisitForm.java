package vn.thamdinh.ui.inspection.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.DateInput;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.plan.CalendarRow;
import vn.thamdinh.usecase.plan.PlanVisits.Wish;

/** Plans a visit or moves one. */
final class VisitForm {

    /** A team in the list of teams. */
    private record TeamChoice(Team team) {
        @Override
        public String toString() {
            return team.name();
        }
    }

    private final UiKit kit;
    private final PlanWords words;
    private final PlanPort.Data data;
    private final PlanPort port;
    private final Runnable changed;
    private final ComboBox<PlanPort.Place> place = new ComboBox<>();
    private final TextField date = new TextField();
    private final TextField from = new TextField();
    private final TextField until = new TextField();
    private final ComboBox<TeamChoice> team = new ComboBox<>();
    private final CheckBox surprise = new CheckBox();
    private final TextField purpose = new TextField();
    private final Label fault = new Label();
    private final Button store = new Button();

    VisitForm(UiKit kit, PlanWords words, PlanPort.Data data, PlanPort port, Runnable changed) {
        this.kit = kit;
        this.words = words;
        this.data = data;
        this.port = port;
        this.changed = changed;
    }

    void open(Optional<CalendarRow> row) {
        place.getItems().setAll(data.places());
        place.setVisibleRowCount(14);
        data.teams().forEach(each -> team.getItems().add(new TeamChoice(each)));
        surprise.setText(kit.text("plan.surprise"));
        row.ifPresentOrElse(known -> put(known.visit()), this::putNew);
        place.setDisable(row.isPresent());
        place.setId("planPlace");
        date.setId("planDate");
        from.setId("planFrom");
        until.setId("planUntil");
        team.setId("planTeam");
        surprise.setId("planSurprise");
        purpose.setId("planPurpose");
        fault.getStyleClass().add("field-error");
        fault.setWrapText(true);
        for (TextField field : new TextField[] {date, from, until, purpose}) {
            field.textProperty().addListener(text -> check());
        }
        place.valueProperty().addListener(value -> check());
        team.valueProperty().addListener(value -> check());
        surprise.selectedProperty().addListener(value -> check());
        store.setId("planStore");
        store.setText(kit.text(row.isPresent() ? "plan.store-change" : "plan.store"));
        store.getStyleClass().add("accent");
        store.setDefaultButton(true);
        store.setOnAction(event -> store(row));
        check();
        kit.dialogs().open(kit.text(row.isPresent() ? "plan.edit-title" : "plan.add-title"), form());
    }

    private VBox form() {
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> kit.dialogs().close());
        HBox buttons = new HBox(8, cancel, store);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        place.setMaxWidth(Double.MAX_VALUE);
        team.setMaxWidth(Double.MAX_VALUE);
        HBox when = new HBox(8, field("plan.day", date), field("plan.from", from), field("plan.until", until));
        String window = words.window(data);
        VBox form = new VBox(8, field("plan.place", place), when);
        if (!window.isEmpty()) {
            Label days = new Label(window);
            days.getStyleClass().addAll("muted", "small");
            form.getChildren().add(days);
        }
        form.getChildren().addAll(field("plan.team", team), surprise, field("plan.purpose", purpose), fault, buttons);
        return form;
    }

    private VBox field(String key, Node input) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        return new VBox(2, label, input);
    }

    private void put(PlannedVisit visit) {
        select(visit.unit());
        date.setText(Figures.date(visit.date()));
        from.setText(visit.from().toString());
        until.setText(visit.until().toString());
        team.getItems().stream().filter(choice -> choice.team().id().equals(visit.team())).findFirst()
                .ifPresent(team::setValue);
        surprise.setSelected(visit.kind() == VisitKind.SURPRISE);
        purpose.setText(visit.purpose());
    }

    /** The first place without a visit, the plan's first day, a morning, the only team. */
    private void putNew() {
        data.unplanned().stream().findFirst().ifPresent(this::select);
        data.rules().from().ifPresent(day -> date.setText(Figures.date(day)));
        from.setText("07:30");
        until.setText("10:30");
        if (!team.getItems().isEmpty()) {
            team.setValue(team.getItems().getFirst());
        }
    }

    private void select(UnitId unit) {
        place.getItems().stream().filter(each -> each.id().equals(unit)).findFirst().ifPresent(place::setValue);
    }

    private void check() {
        store.setDisable(wish().isEmpty() || place.getValue() == null);
        String words = place.getValue() == null ? "plan.fault-place" : DateInput.parse(date.getText()).isEmpty()
                ? "plan.fault-date" : hour(from.getText()).isEmpty() || hour(until.getText()).isEmpty()
                ? "plan.fault-hour" : team.getValue() == null ? "plan.fault-team" : wish().isEmpty()
                ? surprise.isSelected() && purpose.getText().isBlank() ? "plan.fault-purpose" : "plan.fault-order" : "";
        fault.setText(words.isEmpty() ? "" : kit.text(words));
    }

    private Optional<Wish> wish() {
        Optional<LocalDate> day = DateInput.parse(date.getText());
        Optional<LocalTime> begin = hour(from.getText());
        Optional<LocalTime> end = hour(until.getText());
        boolean whole = day.isPresent() && begin.isPresent() && end.isPresent() && team.getValue() != null
                && begin.get().isBefore(end.get()) && !(surprise.isSelected() && purpose.getText().isBlank());
        return whole ? Optional.of(new Wish(surprise.isSelected() ? VisitKind.SURPRISE : VisitKind.PLANNED,
                day.get(), begin.get(), end.get(), team.getValue().team().id(), purpose.getText())) : Optional.empty();
    }

    /** "7:30", "07:30", "7h30" or "730". */
    private static Optional<LocalTime> hour(String typed) {
        String text = typed.strip().replace('h', ':').replace('.', ':');
        if (text.matches("[0-9]{3,4}")) {
            text = text.substring(0, text.length() - 2) + ":" + text.substring(text.length() - 2);
        }
        try {
            return Optional.of(LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void store(Optional<CalendarRow> row) {
        if (wish().isEmpty() || place.getValue() == null) {
            return;
        }
        Wish wish = wish().get();
        PlanPort.Place to = place.getValue();
        kit.dialogs().close();
        kit.tasks().run(progress -> row.<Outcome<Instant>>map(known -> port.change(known.visit().id(), wish))
                        .orElseGet(() -> port.plan(to.id(), wish)))
                .onRefused(kit.dialogs()::refused).onDone(at -> {
                    kit.dialogs().notice(Tone.OK, kit.text("plan.stored", to.name(), words.day(wish.date())));
                    changed.run();
                });
    }
}
