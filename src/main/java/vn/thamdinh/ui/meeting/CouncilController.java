package vn.thamdinh.ui.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.ThinBar;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.view.MemberRow;

/** The roster: who is in the council, who appraises what, who is recused and why. */
final class CouncilController {

    /** Something to choose from a list. */
    private record Named<T>(T value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private final UiKit kit;
    private final MeetingPort port;
    private final Runnable changed;
    private final Map<UnitId, CheckBox> boxes = new LinkedHashMap<>();
    private Optional<MeetingPort.Data> data = Optional.empty();

    /** Room for the longest role in either language. */
    private static final double LEAST_ROLE = 136;

    @FXML private Label summary;
    @FXML private TableView<MemberRow> roster;
    @FXML private StackPane nobody;
    @FXML private TabPane tabs;
    @FXML private TextField name;
    @FXML private TextField position;
    @FXML private ComboBox<Named<String>> body;
    @FXML private ComboBox<Named<Role>> role;
    @FXML private Label enrolFault;
    @FXML private Button enrol;
    @FXML private Label assignName;
    @FXML private VBox checks;
    @FXML private Button assign;
    @FXML private Label recuseName;
    @FXML private ComboBox<Named<UnitId>> recuseUnit;
    @FXML private TextField recuseReason;
    @FXML private Label recuseFault;
    @FXML private Button recuse;
    @FXML private VBox recusals;

    CouncilController(UiKit kit, MeetingPort port, Runnable changed) {
        this.kit = kit;
        this.port = port;
        this.changed = changed;
    }

    @FXML
    private void initialize() {
        Columns columns = new Columns(kit.settings(), "council");
        var roles = columns.<MemberRow>text("role", kit.text("meeting.role"), 140, member -> member.left()
                        ? kit.text("member.left", role(member.role())) : role(member.role()));
        roles.setMinWidth(LEAST_ROLE);
        columns.put(roster,
                columns.<MemberRow>text("name", kit.text("meeting.name"), 176, MemberRow::name),
                columns.<MemberRow>text("position", kit.text("meeting.position"), 132, MemberRow::position),
                columns.<MemberRow>text("body", kit.text("meeting.body"), 166, MemberRow::body),
                roles,
                columns.<MemberRow>figure("units", kit.text("meeting.assigned"), 56,
                        member -> Integer.toString(member.units().size())),
                columns.<MemberRow>figure("recused", kit.text("meeting.recused"), 76,
                        member -> member.recused().isEmpty() ? "" : Integer.toString(member.recused().size())),
                columns.<MemberRow>node("done", kit.text("meeting.done"), 80, CouncilController::progress));
        roster.getSelectionModel().selectedItemProperty().addListener((property, old, member) -> choose());
        nobody.getChildren().setAll(new EmptyState(Icons.MEETING, kit.text("meeting.nobody"),
                kit.text("meeting.nobody-advice")));
        roster.setPlaceholder(new Label(""));
        for (Role each : Role.values()) {
            role.getItems().add(new Named<>(each, role(each)));
        }
        role.setValue(role.getItems().get(Role.MEMBER.ordinal()));
        recuseUnit.valueProperty().addListener((property, old, unit) -> choose());
        choose();
    }

    void show(MeetingPort.Data fresh) {
        if (boxes.isEmpty()) {
            build(fresh);
        }
        data = Optional.of(fresh);
        Optional<MemberId> before = chosen().map(MemberRow::id);
        roster.getItems().setAll(fresh.roster());
        nobody.setVisible(fresh.roster().isEmpty());
        summary.setText(kit.text("meeting.roster", fresh.roster().size(),
                fresh.roster().stream().filter(MemberRow::votes).count()));
        roster.getItems().stream().filter(row -> before.filter(row.id()::equals).isPresent()).findFirst()
                .ifPresent(row -> roster.getSelectionModel().select(row));
        choose();
    }

    private void build(MeetingPort.Data fresh) {
        role.valueProperty().addListener((_, _, _) -> offerBodies(fresh.programme()));
        offerBodies(fresh.programme());
        for (District district : fresh.programme().districts()) {
            Label heading = new Label(district.name());
            heading.getStyleClass().add("district-name");
            checks.getChildren().add(heading);
            for (Unit unit : fresh.programme().unitsOf(district.id())) {
                CheckBox box = new CheckBox(unit.fullName());
                boxes.put(unit.id(), box);
                checks.getChildren().add(box);
                recuseUnit.getItems().add(new Named<>(unit.id(), unit.fullName()));
            }
        }
    }

    /** Who sends the person; for who answers for a place, that place. */
    private void offerBodies(Programme programme) {
        List<Named<String>> offered = new ArrayList<>(List.of(new Named<>("", kit.text("meeting.no-body"))));
        switch (role.getValue().value()) {
            case DISTRICT -> programme.districts().forEach(each ->
                    offered.add(new Named<>(each.id().code(), each.name())));
            case COMMUNE -> programme.units().forEach(each ->
                    offered.add(new Named<>(each.id().code(), each.fullName())));
            case SECRETARIAT, MEMBER, CHAIR, INSPECTOR, CLERK -> programme.council().bodies().forEach(each ->
                    offered.add(new Named<>(each.id(),
                            each.invited() ? kit.text("meeting.invited", each.name()) : each.name())));
        }
        body.getItems().setAll(offered);
        body.setValue(body.getItems().getFirst());
    }

    private Optional<MemberRow> chosen() {
        return Optional.ofNullable(roster.getSelectionModel().getSelectedItem());
    }

    private void choose() {
        Optional<MemberRow> member = chosen();
        String words = member.map(MemberRow::name).orElse(kit.text("meeting.choose-member"));
        assignName.setText(words);
        recuseName.setText(words);
        assign.setDisable(member.isEmpty());
        recuse.setDisable(member.isEmpty());
        boxes.forEach((unit, box) -> {
            box.setSelected(member.filter(row -> row.units().contains(unit)).isPresent());
            box.setDisable(member.isEmpty());
        });
        recuse.setText(kit.text(isRecused(member) ? "meeting.unrecuse" : "meeting.recuse"));
        recusals.getChildren().setAll(member.map(MemberRow::recused).orElse(List.of()).stream()
                .map(unit -> new Label(boxes.containsKey(unit) ? boxes.get(unit).getText() : unit.code(),
                        Icons.BARRED.node("icon-warn"))).toList());
    }

    private boolean isRecused(Optional<MemberRow> member) {
        return recuseUnit.getValue() != null
                && member.filter(row -> row.recused().contains(recuseUnit.getValue().value())).isPresent();
    }

    @FXML
    private void enrol() {
        if (name.getText().isBlank()) {
            enrolFault.setText(kit.text("meeting.fault-name"));
            name.requestFocus();
            return;
        }
        enrolFault.setText("");
        String who = name.getText();
        String post = position.getText();
        String from = body.getValue() == null ? "" : body.getValue().value();
        Role as = role.getValue().value();
        kit.tasks().run(progress -> port.enrol(who, post, from, as)).onRefused(kit.dialogs()::refused).onDone(id -> {
            name.clear();
            position.clear();
            name.requestFocus();
            changed.run();
        });
    }

    @FXML
    private void all() {
        boxes.values().stream().filter(box -> !box.isDisabled()).forEach(box -> box.setSelected(true));
    }

    @FXML
    private void none() {
        boxes.values().forEach(box -> box.setSelected(false));
    }

    @FXML
    private void assign() {
        List<UnitId> units = new ArrayList<>();
        boxes.forEach((unit, box) -> {
            if (box.isSelected()) {
                units.add(unit);
            }
        });
        chosen().ifPresent(member -> store(() -> port.assign(member.id(), units)));
    }

    @FXML
    private void recuse() {
        Named<UnitId> unit = recuseUnit.getValue();
        if (unit == null || recuseReason.getText().isBlank()) {
            recuseFault.setText(kit.text("meeting.fault-recusal"));
            return;
        }
        recuseFault.setText("");
        String why = recuseReason.getText();
        boolean now = !isRecused(chosen());
        chosen().ifPresent(member -> store(() -> port.recuse(member.id(), unit.value(), now, why)));
        recuseReason.clear();
    }

    private void store(java.util.function.Supplier<Outcome<java.time.Instant>> change) {
        kit.tasks().run(progress -> change.get()).onRefused(kit.dialogs()::refused).onDone(at -> changed.run());
    }

    private String role(Role each) {
        return switch (each) {
            case SECRETARIAT -> kit.text("meeting.role-secretariat");
            case MEMBER -> kit.text("meeting.role-member");
            case CHAIR -> kit.text("meeting.role-chair");
            case INSPECTOR -> kit.text("meeting.role-inspector");
            case DISTRICT -> kit.text("meeting.role-district");
            case COMMUNE -> kit.text("meeting.role-commune");
            case CLERK -> kit.text("meeting.role-clerk");
        };
    }

    private static ThinBar progress(MemberRow member) {
        ThinBar bar = new ThinBar(member.expected() == 0 ? 0 : (double) member.done() / member.expected());
        bar.setVisible(member.expected() > 0);
        if (member.expected() > 0 && member.done() >= member.expected()) {
            bar.getStyleClass().add("done");
        }
        return bar;
    }
}
