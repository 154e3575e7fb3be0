package vn.thamdinh.ui.publication;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

import vn.thamdinh.domain.publication.Registration;
import vn.thamdinh.domain.publication.SettledRegistration;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.publication.Registrations;

/** Step 1: which units asked to be assessed, and which are. */
final class RegistrationPane extends StepPane {
    private final UiKit kit;
    private final Verbs verbs;
    private final TableView<Registrations.Row> table = new TableView<>();
    private final Button register;
    private final Button accept;
    private final Button refuse;
    private PublicationPort.Data data;

    RegistrationPane(UiKit kit, Verbs verbs) {
        this.kit = kit;
        this.verbs = verbs;
        register = button("register-unit", kit.text("publish.register"), Icons.ADD, () -> chosen(this::register));
        accept = button("accept-unit", kit.text("publish.accept"), Icons.OK, () -> chosen(this::accept));
        refuse = button("refuse-unit", kit.text("publish.refuse"), Icons.BARRED, () -> chosen(this::refuse));
        table.setId("registrations");
        table.setPlaceholder(new Label(kit.text("publish.no-units")));
        Columns columns = new Columns(kit.settings(), "registrations");
        columns.put(table, columns.figure("order", kit.text("publish.order"), 48, row -> "" + row.unit().order()),
                columns.text("unit", kit.text("publish.unit"), 190, row -> row.unit().fullName()),
                columns.text("district", kit.text("publish.district"), 170, row -> data.programme()
                        .district(row.unit().district()).map(District::name).orElse("")),
                columns.text("paper", kit.text("publish.paper"), 160, row -> row.registration()
                        .map(Registration::paper).orElse("")),
                columns.text("received", kit.text("publish.received"), 116, row -> row.registration()
                        .map(one -> Figures.date(one.received())).orElse("")),
                columns.node("state", kit.text("publish.state"), 150, this::state),
                columns.text("reason", kit.text("publish.reason"), 240, row -> row.settled()
                        .map(SettledRegistration::reason).orElse("")));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> judge());
        fill(table, register, accept, refuse, draft("registration-list", kit.text("publish.registration-list"),
                Registrations.LIST, verbs));
    }

    @Override
    void show(PublicationPort.Data fresh) {
        data = fresh;
        Registrations.Count count = fresh.count();
        say(kit.text("publish.count", count.registered(), count.province(), count.accepted(), count.refused()));
        int at = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(fresh.registrations());
        table.getSelectionModel().select(at);
        judge();
    }

    private void judge() {
        Optional<Registrations.Row> row = Optional.ofNullable(table.getSelectionModel().getSelectedItem());
        register.setDisable(row.isEmpty());
        boolean waits = row.filter(one -> one.registration().isPresent()).isPresent();
        accept.setDisable(!waits || row.filter(Registrations.Row::accepted).isPresent());
        refuse.setDisable(!waits || row.filter(Registrations.Row::refused).isPresent());
    }

    private Chip state(Registrations.Row row) {
        if (row.registration().isEmpty()) {
            return new Chip(Tone.MUTED, kit.text("publish.not-registered"));
        }
        return row.settled().map(one -> one.accepted() ? new Chip(Tone.OK, kit.text("publish.accepted"))
                : new Chip(Tone.ERROR, kit.text("publish.refused")))
                .orElseGet(() -> new Chip(Tone.WARN, kit.text("publish.pending")));
    }

    private void chosen(Consumer<Registrations.Row> action) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(action);
    }

    private void register(Registrations.Row row) {
        new FormBox(kit).needed("paper", kit.text("publish.paper"), row.registration().map(Registration::paper).orElse(""))
                .day("dated", kit.text("publish.dated"), row.registration().map(Registration::dated)
                        .orElse(data.today()))
                .text("signer", kit.text("publish.signer"), row.registration().map(Registration::signer).orElse(""))
                .day("received", kit.text("publish.received"), row.registration().map(Registration::received)
                        .orElse(data.today()))
                .open(kit.text("publish.register-title", row.unit().fullName()), kit.text("publish.store"), false,
                        form -> verbs.run(form, "publish.registered-done", now -> now.registrations().register(
                                row.unit().id(), form.text("paper"), form.day("dated"), form.text("signer"),
                                form.day("received"))));
    }

    private void accept(Registrations.Row row) {
        verbs.run("publish.settled-done", now -> now.registrations().settle(row.unit().id(), true, ""));
    }

    private void refuse(Registrations.Row row) {
        new FormBox(kit).lines("reason", kit.text("publish.reason")).open(kit.text("publish.refuse-title",
                row.unit().fullName()), kit.text("publish.refuse-go"), true, form -> verbs.run(form, "publish.settled-done",
                        now -> now.registrations().settle(row.unit().id(), false, form.text("reason"))));
    }
}
