package vn.thamdinh.ui.inspection.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.view.MemberRow;

/** Forms a team, changes one, or dissolves it. */
final class TeamForm {
    private static final double PEOPLE_HEIGHT = 190;

    /** A person of the council, or nobody. */
    private record Person(Optional<MemberRow> row, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    /** A team, or a new one. */
    private record Choice(Optional<Team> team, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private final UiKit kit;
    private final PlanPort.Data data;
    private final PlanPort port;
    private final Runnable changed;
    private final ComboBox<Choice> which = new ComboBox<>();
    private final TextField name = new TextField();
    private final ComboBox<Person> leader = new ComboBox<>();
    private final ComboBox<Person> secretary = new ComboBox<>();
    private final List<CheckBox> others = new ArrayList<>();
    private final Button store = new Button();
    private final Button dissolve = new Button();

    TeamForm(UiKit kit, PlanPort.Data data, PlanPort port, Runnable changed) {
        this.kit = kit;
        this.data = data;
        this.port = port;
        this.changed = changed;
    }

    void open() {
        which.getItems().add(new Choice(Optional.empty(), kit.text("plan.team-new")));
        data.teams().forEach(team -> which.getItems().add(new Choice(Optional.of(team), team.name())));
        List<Person> people = data.people().stream().map(row -> new Person(Optional.of(row), words(row))).toList();
        leader.getItems().setAll(people);
        secretary.getItems().add(new Person(Optional.empty(), kit.text("plan.team-nobody")));
        secretary.getItems().addAll(people);
        VBox list = new VBox(4);
        data.people().forEach(row -> {
            CheckBox box = new CheckBox(words(row));
            box.setUserData(row.id());
            others.add(box);
            list.getChildren().add(box);
        });
        ScrollPane scroll = new ScrollPane(list);
        scroll.setPrefViewportHeight(PEOPLE_HEIGHT);
        scroll.setFitToWidth(true);
        name.setId("teamName");
        leader.setId("teamLeader");
        secretary.setId("teamSecretary");
        store.setId("teamStore");
        store.getStyleClass().add("accent");
        store.setOnAction(event -> store());
        dissolve.setText(kit.text("plan.team-dissolve"));
        dissolve.setOnAction(event -> chosen().ifPresent(team -> run(() -> port.change(new Team(team.id(), team.name(),
                team.leader(), team.secretary(), team.others(), false)), "plan.team-dissolved", team.name())));
        which.valueProperty().addListener(value -> put());
        name.textProperty().addListener(text -> check());
        leader.valueProperty().addListener(value -> check());
        which.setValue(which.getItems().getFirst());
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> kit.dialogs().close());
        HBox buttons = new HBox(8, dissolve, cancel, store);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        Stream.of(which, leader, secretary).forEach(box -> box.setMaxWidth(Double.MAX_VALUE));
        kit.dialogs().open(kit.text("plan.teams"), new VBox(8, field("plan.team", which), field("plan.team-name", name),
                field("plan.team-leader", leader), field("plan.team-secretary", secretary),
                field("plan.team-others", scroll), buttons));
    }

    private VBox field(String key, Node input) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        return new VBox(2, label, input);
    }

    private static String words(MemberRow row) {
        return row.body().isBlank() ? row.name() : row.name() + " – " + row.body();
    }

    private Optional<Team> chosen() {
        return Optional.ofNullable(which.getValue()).flatMap(Choice::team);
    }

    private void put() {
        Optional<Team> team = chosen();
        name.setText(team.map(Team::name).orElseGet(() -> kit.text("plan.team-name-next", data.teams().size() + 1)));
        leader.setValue(team.flatMap(known -> person(leader, known.leader())).orElse(null));
        secretary.setValue(team.flatMap(Team::secretary).flatMap(member -> person(secretary, member))
                .orElse(secretary.getItems().getFirst()));
        others.forEach(box -> box.setSelected(team.filter(known ->
                known.others().contains((MemberId) box.getUserData())).isPresent()));
        store.setText(kit.text(team.isPresent() ? "plan.team-change" : "plan.team-form"));
        dissolve.setVisible(team.isPresent());
        check();
    }

    private static Optional<Person> person(ComboBox<Person> box, MemberId member) {
        return box.getItems().stream().filter(person ->
                person.row().filter(row -> row.id().equals(member)).isPresent()).findFirst();
    }

    private void check() {
        store.setDisable(name.getText().isBlank() || leader.getValue() == null);
    }

    private void store() {
        MemberId head = leader.getValue().row().orElseThrow().id();
        Optional<MemberId> writer = Optional.ofNullable(secretary.getValue()).flatMap(Person::row).map(MemberRow::id)
                .filter(member -> !member.equals(head));
        List<MemberId> rest = others.stream().filter(CheckBox::isSelected).map(box -> (MemberId) box.getUserData())
                .filter(member -> !member.equals(head) && !writer.equals(Optional.of(member))).toList();
        String title = name.getText();
        Optional<Team> team = chosen();
        run(() -> team.map(known -> port.change(new Team(known.id(), title, head, writer, rest, true)))
                .orElseGet(() -> port.form(title, head, writer, rest)), "plan.team-stored", title);
    }

    private void run(Supplier<Outcome<Instant>> work, String done, String title) {
        kit.dialogs().close();
        kit.tasks().run(progress -> work.get()).onRefused(kit.dialogs()::refused).onDone(at -> {
            kit.dialogs().notice(Tone.OK, kit.text(done, title));
            changed.run();
        });
    }
}
