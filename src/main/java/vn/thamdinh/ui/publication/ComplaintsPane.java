package vn.thamdinh.ui.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.publication.Complaint;
import vn.thamdinh.domain.publication.SettledComplaint;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.publication.Complaints;

/** Step 4: objections to results; one that is right opens the unit's appraisal again. */
final class ComplaintsPane extends StepPane {
    private static final int USUAL_DAYS = 7;

    private final UiKit kit;
    private final Verbs verbs;
    private final TableView<Complaints.Row> table = new TableView<>();
    private final Button settle;
    private PublicationPort.Data data;

    ComplaintsPane(UiKit kit, Verbs verbs) {
        this.kit = kit;
        this.verbs = verbs;
        settle = button("settle-complaint", kit.text("publish.settle"), Icons.EDIT, this::settle);
        table.setId("complaints");
        table.setPlaceholder(new Label(kit.text("publish.no-complaints")));
        Columns columns = new Columns(kit.settings(), "complaints");
        columns.put(table, columns.node("state", kit.text("publish.state"), 166, this::state),
                columns.text("received", kit.text("publish.received"), 116,
                        row -> Figures.date(row.complaint().received())),
                columns.text("unit", kit.text("publish.unit"), 170, row -> name(row.complaint().unit())),
                columns.text("component", kit.text("publish.component"), 84, row -> row.complaint().component()
                        .map(ComponentId::value).orElse(kit.text("publish.whole"))),
                columns.text("from", kit.text("publish.complainant"), 170, row -> row.complaint().from()),
                columns.text("text", kit.text("publish.complaint-text"), 260, row -> row.complaint().text()),
                columns.text("answer", kit.text("publish.answer"), 220, row -> row.settled()
                        .map(SettledComplaint::reason).orElse("")));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> judge());
        fill(table, button("receive-complaint", kit.text("publish.receive"), Icons.ADD, this::receive), settle);
        judge();
    }

    @Override
    void show(PublicationPort.Data fresh) {
        data = fresh;
        long open = fresh.complaints().stream().filter(Complaints.Row::open).count();
        say(kit.text("publish.complaints-open", fresh.complaints().size(), open));
        int at = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(fresh.complaints());
        table.getSelectionModel().select(at);
        judge();
    }

    private void judge() {
        settle.setDisable(Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .filter(Complaints.Row::open).isEmpty());
    }

    private String name(UnitId unit) {
        return data.programme().unit(unit).map(Unit::fullName).orElse(unit.code());
    }

    private Chip state(Complaints.Row row) {
        return row.settled().map(one -> one.upheld() ? new Chip(Tone.OK, kit.text("publish.upheld"))
                : new Chip(Tone.MUTED, kit.text("publish.rejected")))
                .orElseGet(() -> new Chip(Tone.WARN, kit.text("publish.complaint-open")));
    }

    private void receive() {
        List<Unit> units = data.programme().units();
        List<Component> components = data.programme().criteria().components();
        new FormBox(kit).oneOf("unit", kit.text("publish.unit"), units.stream().map(Unit::fullName).toList())
                .choice("component", kit.text("publish.component"), Stream.concat(Stream.of(kit.text("publish.whole")),
                        components.stream().map(one -> one.id().value() + " " + one.title())).toList())
                .needed("from", kit.text("publish.complainant"), "").text("paper", kit.text("publish.paper-day"), "")
                .day("received", kit.text("publish.received"), data.today())
                .lines("text", kit.text("publish.complaint-text"))
                .open(kit.text("publish.receive"), kit.text("publish.store"), false, form -> {
                    int chosen = form.chosen("component");
                    var complaint = new Complaints.Received(units.get(form.chosen("unit")).id(), chosen < 1
                            ? Optional.empty() : Optional.of(components.get(chosen - 1).id()), form.text("from"),
                            form.text("paper"), form.day("received"), form.text("text"));
                    verbs.run(form, "publish.received-done", now -> now.complaints().receive(complaint));
                });
    }

    private void settle() {
        Complaints.Row row = table.getSelectionModel().getSelectedItem();
        Complaint complaint = row.complaint();
        new FormBox(kit).about(kit.text("publish.complaint-says", complaint.from(), complaint.text()))
                .oneOf("upheld", kit.text("publish.verdict"), List.of(kit.text("publish.rejected"),
                        kit.text("publish.upheld"))).lines("reason", kit.text("publish.reason"))
                .text("paper", kit.text("publish.paper-day"), "")
                .day("until", kit.text("publish.reopened-until"), data.today().plusDays(USUAL_DAYS))
                .when(form -> form.chosen("upheld") == 1)
                .note(form -> form.chosen("upheld") == 1 ? kit.text("publish.upheld-note") : "")
                .open(kit.text("publish.settle-title", name(complaint.unit())), kit.text("publish.store"), false,
                        form -> verbs.run(form, "publish.complaint-done", now -> now.complaints().settle(
                                complaint.key(), form.chosen("upheld") == 1, form.text("reason"), form.text("paper"),
                                form.dayIn("until").orElse(data.today()))));
    }
}
