package vn.thamdinh.ui.meeting;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.council.meeting.Attendance;
import vn.thamdinh.domain.council.meeting.MemberPresence;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.meeting.Sitting;
import vn.thamdinh.usecase.view.MemberRow;

/** A line for each member who votes: how he takes part, who came for him, why not. Stored as soon as it is whole. */
final class PresenceRows {

    private record Choice(Attendance attendance, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private final UiKit kit;
    private final GridPane grid;
    private final Consumer<MemberPresence> noted;
    private boolean filling;

    PresenceRows(UiKit kit, GridPane grid, Consumer<MemberPresence> noted) {
        this.kit = kit;
        this.grid = grid;
        this.noted = noted;
        ColumnConstraints who = new ColumnConstraints(170, 230, Double.MAX_VALUE);
        who.setHgrow(Priority.ALWAYS);
        ColumnConstraints how = new ColumnConstraints(168);
        ColumnConstraints text = new ColumnConstraints(110, 170, Double.MAX_VALUE);
        text.setHgrow(Priority.SOMETIMES);
        grid.getColumnConstraints().setAll(who, how, text, text);
    }

    void show(Sitting sitting, List<MemberRow> roster) {
        filling = true;
        grid.getChildren().clear();
        List<MemberRow> voters = roster.stream().filter(MemberRow::votes).toList();
        if (!voters.isEmpty()) {
            List<String> heads = List.of("sitting.member", "sitting.attendance", "sitting.proxy", "sitting.note");
            for (int column = 0; column < heads.size(); column++) {
                Label head = new Label(kit.text(heads.get(column)));
                head.getStyleClass().add("field-label");
                grid.add(head, column, 0);
            }
        }
        for (int at = 0; at < voters.size(); at++) {
            row(at + 1, voters.get(at), sitting);
        }
        filling = false;
    }

    private void row(int at, MemberRow member, Sitting sitting) {
        Label name = new Label(member.name());
        Label post = new Label(member.body().isEmpty() ? member.position() : member.body());
        post.getStyleClass().addAll("muted", "small");
        ComboBox<Choice> how = choices(member);
        MemberPresence stands = sitting.presences().get(member.id());
        if (stands != null) {
            how.setValue(how.getItems().get(stands.attendance().ordinal()));
        } else {
            how.setPromptText(kit.text("sitting.not-noted"));
        }
        TextField proxy = field("proxy-" + member.id(), stands == null ? "" : stands.proxy());
        TextField note = field("note-" + member.id(), stands == null ? "" : stands.note());
        Runnable store = () -> store(sitting.number(), member, how, proxy, note);
        proxy.setDisable(stands == null || stands.attendance() != Attendance.PROXY);
        how.setOnAction(event -> {
            boolean sent = how.getValue() != null && how.getValue().attendance() == Attendance.PROXY;
            proxy.setDisable(!sent);
            if (sent && proxy.getText().isBlank()) {
                proxy.setPromptText(kit.text("sitting.proxy-needed"));
                proxy.requestFocus();
            }
            store.run();
        });
        for (TextField field : List.of(proxy, note)) {
            field.setOnAction(event -> store.run());
            field.focusedProperty().addListener((property, old, focused) -> {
                if (!focused) {
                    store.run();
                }
            });
        }
        grid.addRow(at, new VBox(name, post), how, proxy, note);
    }

    private ComboBox<Choice> choices(MemberRow member) {
        ComboBox<Choice> how = new ComboBox<>();
        how.setId("attendance-" + member.id());
        how.setMaxWidth(Double.MAX_VALUE);
        for (Attendance each : Attendance.values()) {
            how.getItems().add(new Choice(each, words(each)));
        }
        return how;
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        return field;
    }

    private void store(int meeting, MemberRow member, ComboBox<Choice> how, TextField proxy, TextField note) {
        if (filling || how.getValue() == null) {
            return;
        }
        Attendance attendance = how.getValue().attendance();
        String name = attendance == Attendance.PROXY ? proxy.getText().strip() : "";
        if (attendance != Attendance.PROXY || !name.isEmpty()) {
            noted.accept(new MemberPresence(meeting, member.id(), attendance, name, note.getText().strip()));
        }
    }

    private String words(Attendance attendance) {
        return kit.text(switch (attendance) {
            case PRESENT -> "sitting.present";
            case PROXY -> "sitting.by-proxy";
            case WRITTEN -> "sitting.written";
            case EXCUSED -> "sitting.excused";
            case ABSENT -> "sitting.absent";
        });
    }
}
