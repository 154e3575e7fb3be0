package vn.thamdinh.ui.meeting;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.meeting.CalledMeeting;
import vn.thamdinh.domain.council.meeting.Discussion;
import vn.thamdinh.domain.council.meeting.MeetingPurpose;
import vn.thamdinh.domain.council.meeting.MemberPresence;
import vn.thamdinh.domain.council.meeting.RoomCount;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.meeting.Sitting;
import vn.thamdinh.usecase.view.MemberRow;

/** The meetings as the secretary keeps them: the call, who is there, opening and closing, the conclusions. */
final class SittingController {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private record Named<T>(T value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private final UiKit kit;
    private final SittingPort port;
    private final Runnable changed;
    private Optional<MeetingPort.Data> data = Optional.empty();
    private Optional<Sitting> sitting = Optional.empty();
    private int chosen;
    private int filled = -1;
    private PresenceRows rows;

    @FXML private HBox chips;
    @FXML private Button everybody;
    @FXML private Button open;
    @FXML private Button close;
    @FXML private Label state;
    @FXML private Label presence;
    @FXML private ScrollPane peoplePlace;
    @FXML private GridPane people;
    @FXML private StackPane nobody;
    @FXML private TextArea conclusions;
    @FXML private Label callTitle;
    @FXML private ComboBox<Named<MeetingPurpose>> purpose;
    @FXML private TextField date;
    @FXML private TextField time;
    @FXML private TextField place;
    @FXML private ComboBox<Named<Optional<MemberId>>> chair;
    @FXML private ComboBox<Named<Optional<MemberId>>> secretary;
    @FXML private TextArea agenda;
    @FXML private TextArea guests;
    @FXML private Label callFault;
    @FXML private Button call;

    SittingController(UiKit kit, SittingPort port, Runnable changed) {
        this.kit = kit;
        this.port = port;
        this.changed = changed;
    }

    @FXML
    private void initialize() {
        rows = new PresenceRows(kit, people, this::note);
        for (MeetingPurpose each : MeetingPurpose.values()) {
            purpose.getItems().add(new Named<>(each, kit.text(switch (each) {
                case ASSIGNMENT -> "sitting.for-assignment";
                case RESULTS -> "sitting.for-results";
                case OTHER -> "sitting.for-other";
            })));
        }
        callFault.managedProperty().bind(callFault.textProperty().isNotEmpty());
        presence.managedProperty().bind(presence.textProperty().isNotEmpty());
        nobody.getChildren().setAll(new EmptyState(Icons.CALENDAR, kit.text("sitting.none"),
                kit.text("sitting.none-advice")));
        Typing.keep(conclusions, this::conclude);
        purpose.valueProperty().addListener((property, old, now) -> proposed(old, now));
    }

    void show(MeetingPort.Data fresh) {
        data = Optional.of(fresh);
        boolean knows = fresh.sittings().stream().anyMatch(one -> one.number() == chosen);
        choose(knows ? chosen : fresh.sitting());
    }

    /** Zero stands for the next one, which is not called yet. */
    private void choose(int number) {
        chosen = number;
        MeetingPort.Data now = data.orElseThrow();
        sitting = now.sittings().stream().filter(one -> one.number() == number).findFirst();
        chips(now);
        sitting.ifPresentOrElse(one -> {
            rows.show(one, now.roster());
            form(one.called(), now.roster());
        }, () -> {
            people.getChildren().clear();
            kit.tasks().read(progress -> port.proposal()).onDone(proposal -> {
                if (chosen == 0) {
                    form(proposal, now.roster());
                }
            });
        });
        nobody.setVisible(sitting.isEmpty());
        peoplePlace.setVisible(sitting.isPresent());
        state();
        if (!conclusions.isFocused()) {
            conclusions.setText(sitting.map(one -> one.said().getOrDefault(Discussion.CONCLUSIONS, "")).orElse(""));
        }
        conclusions.setDisable(sitting.isEmpty());
    }

    private void chips(MeetingPort.Data now) {
        ToggleGroup group = new ToggleGroup();
        chips.getChildren().clear();
        now.sittings().forEach(one -> chip(group, kit.text("sitting.number", one.number()), one.number()));
        chip(group, kit.text("sitting.new"), 0);
    }

    private void chip(ToggleGroup group, String words, int number) {
        ToggleButton chip = new ToggleButton(words);
        chip.setId("sitting-" + number);
        chip.getStyleClass().add("filter-chip");
        chip.setToggleGroup(group);
        chip.setSelected(number == chosen);
        chip.setOnAction(event -> {
            filled = -1;
            choose(number);
        });
        chips.getChildren().add(chip);
    }

    private void state() {
        boolean goesOn = sitting.filter(Sitting::isOpen).isPresent();
        everybody.setDisable(sitting.isEmpty());
        open.setDisable(sitting.isEmpty() || goesOn);
        boolean closed = sitting.flatMap(Sitting::times).isPresent() && !goesOn;
        open.setText(kit.text(closed ? "sitting.reopen" : "sitting.open"));
        open.getStyleClass().remove("accent");
        if (!closed) {
            open.getStyleClass().add("accent");
        }
        close.setDisable(!goesOn);
        presence.setText(sitting.map(one -> words(one.room())).orElse(""));
        sitting.ifPresent(one -> Tones.style(presence, one.room().quorate() ? Tone.OK : Tone.ERROR));
        state.setText(sitting.map(one -> one.times().map(times -> times.closed()
                .map(at -> kit.text("sitting.closed-at", times.opened().format(MOMENT), at.format(MOMENT)))
                .orElseGet(() -> kit.text("sitting.opened-at", times.opened().format(MOMENT))))
                .orElseGet(() -> kit.text("sitting.not-opened"))).orElse(""));
    }

    private String words(RoomCount count) {
        return kit.text(count.quorate() ? "meeting.room" : "meeting.room-short", count.present(), count.members(),
                count.needed());
    }

    /** What is being typed is not overwritten by what was read anew. */
    private void form(CalledMeeting meeting, List<MemberRow> roster) {
        call.setText(kit.text(sitting.isPresent() ? "sitting.change" : "sitting.call"));
        callTitle.setText(kit.text("sitting.title", meeting.number()));
        if (filled == meeting.number()) {
            return;
        }
        filled = meeting.number();
        CallForm form = CallForm.of(meeting);
        purpose.setValue(purpose.getItems().get(meeting.purpose().ordinal()));
        date.setText(form.date());
        time.setText(form.time());
        place.setText(form.place());
        who(chair, roster, meeting.chair());
        who(secretary, roster, meeting.secretary());
        agenda.setText(form.agenda().isEmpty() && sitting.isEmpty() ? usual(meeting.purpose()) : form.agenda());
        guests.setText(form.guests());
        callFault.setText("");
    }

    /** The usual items of another purpose take the place of those of this one, unless somebody wrote his own. */
    private void proposed(Named<MeetingPurpose> old, Named<MeetingPurpose> now) {
        if (old != null && now != null && agenda.getText().equals(usual(old.value()))) {
            agenda.setText(usual(now.value()));
        }
    }

    private String usual(MeetingPurpose meeting) {
        return kit.text(switch (meeting) {
            case ASSIGNMENT -> "sitting.agenda-assignment";
            case RESULTS, OTHER -> "sitting.agenda-results";
        });
    }

    private void who(ComboBox<Named<Optional<MemberId>>> box, List<MemberRow> roster, Optional<MemberId> wanted) {
        box.getItems().setAll(List.of(new Named<>(Optional.<MemberId>empty(), kit.text("sitting.nobody-yet"))));
        roster.stream().filter(member -> !member.left())
                .forEach(member -> box.getItems().add(new Named<>(Optional.of(member.id()), member.name())));
        box.setValue(box.getItems().stream().filter(one -> one.value().equals(wanted)).findFirst()
                .orElse(box.getItems().getFirst()));
    }

    @FXML
    private void call() {
        if (filled < 1) {
            return;
        }
        CallForm form = new CallForm(filled, purpose.getValue().value(), date.getText(), time.getText(), place.getText(),
                chair.getValue().value(), secretary.getValue().value(), agenda.getText(), guests.getText());
        callFault.setText(form.fault().map(wrong -> kit.text(switch (wrong) {
            case DATE -> "sitting.fault-date";
            case TIME -> "sitting.fault-time";
            case PLACE -> "sitting.fault-place";
        })).orElse(""));
        if (form.fault().isEmpty()) {
            chosen = filled;
            store(() -> port.call(form.meeting()));
        }
    }

    private void note(MemberPresence presence) {
        if (!sitting.map(one -> presence.equals(one.presences().get(presence.member()))).orElse(true)) {
            store(() -> port.present(List.of(presence)));
        }
    }

    @FXML
    private void everybody() {
        sitting.ifPresent(one -> store(() -> port.restPresent(one.number())));
    }

    @FXML
    private void open() {
        sitting.ifPresent(one -> kit.tasks().read(progress -> port.today()).onDone(today -> {
            if (one.called().date().equals(today)) {
                store(() -> port.open(one.number()));
            } else {
                kit.dialogs().confirm(kit.text("sitting.other-day", Figures.date(one.called().date())),
                        kit.text("sitting.other-day-text", Figures.date(today)), kit.text("sitting.open"),
                        () -> store(() -> port.open(one.number())));
            }
        }));
    }

    @FXML
    private void close() {
        conclude();
        sitting.ifPresent(one -> store(() -> port.close(one.number())));
    }

    private void conclude() {
        sitting.filter(one -> !conclusions.getText().strip()
                        .equals(one.said().getOrDefault(Discussion.CONCLUSIONS, "")))
                .ifPresent(one -> {
                    String said = conclusions.getText();
                    store(() -> port.say(one.number(), Discussion.CONCLUSIONS, said));
                });
    }

    private void store(Supplier<Outcome<Instant>> change) {
        kit.tasks().run(progress -> change.get()).onRefused(kit.dialogs()::refused).onDone(at -> changed.run());
    }
}
