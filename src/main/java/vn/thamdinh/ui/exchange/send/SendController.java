package vn.thamdinh.ui.exchange.send;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.send.SendPort.Recipient;
import vn.thamdinh.ui.exchange.send.SendPort.Written;
import vn.thamdinh.ui.exchange.stick.PlacePicker;
import vn.thamdinh.ui.exchange.stick.Refusals;
import vn.thamdinh.ui.exchange.stick.SecretFields;
import vn.thamdinh.ui.exchange.stick.Sizes;
import vn.thamdinh.ui.exchange.stick.StickPort;
import vn.thamdinh.ui.exchange.stick.WorkStrip;
import vn.thamdinh.usecase.Outcome;

/** For whom, where to, then one button. Everybody and the first drive are chosen beforehand. */
public final class SendController {

    private final UiKit kit;
    private final SendPort port;
    private final StickPort sticks;
    private final FileDialogs files;
    private final Optional<String> only;
    private final Runnable away;
    private SendDraft draft = SendDraft.of(List.of());
    private Parent view;
    private PlacePicker places;
    private SecretFields words;
    private WorkStrip strip;

    @FXML private Button back;
    @FXML private Hyperlink all;
    @FXML private Hyperlink none;
    @FXML private HBox form;
    @FXML private TableView<Recipient> table;
    @FXML private VBox place;
    @FXML private CheckBox whole;
    @FXML private CheckBox evidence;
    @FXML private VBox secret;
    @FXML private Label secretHint;
    @FXML private Label fault;
    @FXML private Button go;
    @FXML private VBox done;
    @FXML private Label doneWords;
    @FXML private TableView<Written> written;

    /**
     * @param only a recipient's id, where the person has already said for whom
     * @param away hears that the person has finished or gone back
     */
    public SendController(UiKit kit, SendPort port, StickPort sticks, FileDialogs files, Optional<String> only,
                          Runnable away) {
        this.kit = kit;
        this.port = port;
        this.sticks = sticks;
        this.files = files;
        this.only = only;
        this.away = away;
    }

    /** The same node every time. */
    public Parent view() {
        if (view == null) {
            view = kit.views().load(this);
            kit.tasks().read(nothing -> port.recipients()).onDone(this::offer);
        }
        return view;
    }

    @FXML
    private void initialize() {
        back.setGraphic(Icons.PREVIOUS.node());
        go.setGraphic(Icons.EXPORT.node());
        places = new PlacePicker(kit, sticks, files, true);
        places.chosenProperty().addListener((property, old, now) -> change(draft.to(now)));
        place.getChildren().add(places);
        words = new SecretFields(kit, true, this::go);
        secret.getChildren().add(words);
        strip = new WorkStrip(kit);
        whole.selectedProperty().addListener((property, old, now) -> change(draft.whole(now)));
        evidence.selectedProperty().addListener((property, old, now) -> change(draft.evidence(now)));
        makeTables();
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Recipient row = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && row != null) {
                change(draft.toggled(row));
                event.consume();
            }
        });
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        done.getChildren().remove(written);
        change(draft);
    }

    private void makeTables() {
        Columns columns = new Columns(kit.settings(), "send");
        columns.put(table,
                columns.<Recipient>node("chosen", kit.text("send.chosen"), 64, this::box),
                columns.<Recipient>text("name", kit.text("exchange.name"), 190, Recipient::name),
                columns.<Recipient>text("detail", kit.text("exchange.device-of"), 170, Recipient::detail),
                columns.<Recipient>node("keys", kit.text("send.closed-with"), 116, this::lock),
                columns.<Recipient>figure("fresh", kit.text("send.fresh"), 110, row -> row.fresh() < 0
                        ? kit.text("send.everything") : Numbers.format(row.fresh())));
        table.setPlaceholder(new Label(kit.text("send.nobody")));
        Columns results = new Columns(kit.settings(), "sent");
        results.put(written,
                results.<Written>text("to", kit.text("send.to"), 230, Written::to),
                results.<Written>text("file", kit.text("exchange.file"), 330, row -> row.parts() == 0 ? row.file()
                        : kit.text("send.parts", row.file(), row.parts())),
                results.<Written>figure("entries", kit.text("send.entries"), 100, row -> Numbers.format(row.entries())),
                results.<Written>figure("size", kit.text("send.size"), 100, row -> Sizes.words(row.bytes())),
                results.<Written>text("state", kit.text("exchange.result"), 200, row -> kit.text("send.verified")));
    }

    private Node box(Recipient row) {
        CheckBox box = new CheckBox();
        box.setSelected(draft.chosen(row));
        box.setAccessibleText(row.name());
        box.setOnAction(event -> change(draft.toggled(row)));
        return box;
    }

    private Label lock(Recipient row) {
        return new Label(kit.text(row.keys() ? "send.by-key" : "send.by-passphrase"),
                (row.keys() ? Icons.KEY : Icons.LOCK).node(row.keys() ? "icon-ok" : "icon-muted"));
    }

    private void offer(List<Recipient> recipients) {
        SendDraft fresh = SendDraft.of(recipients);
        change(only.map(fresh::only).orElse(fresh).to(places.chosenProperty().get()));
        table.getItems().setAll(recipients);
        if (!recipients.isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void change(SendDraft now) {
        draft = now;
        table.refresh();
        boolean several = draft.recipients().size() > 1;
        all.setVisible(several);
        none.setVisible(several);
        secret.setVisible(draft.needsPassphrase());
        secret.setManaged(draft.needsPassphrase());
        secretHint.setText(kit.text("send.secret-hint", draft.withoutKey().stream().map(Recipient::name)
                .distinct().collect(Collectors.joining(", "))));
        go.setText(kit.text("send.go", draft.chosen().size()));
        fault.setText("");
    }

    @FXML
    private void all() {
        change(draft.all(true));
    }

    @FXML
    private void none() {
        change(draft.all(false));
    }

    @FXML
    private void back() {
        away.run();
    }

    @FXML
    private void go() {
        fault.setText(draft.fault().map(wrong -> kit.text(switch (wrong) {
            case NOBODY -> "send.fault-nobody";
            case NO_PLACE -> "send.fault-place";
        })).orElse(""));
        Optional<char[]> typed = draft.needsPassphrase() ? words.typed() : Optional.of(new char[0]);
        if (draft.fault().isPresent() || typed.isEmpty()) {
            return;
        }
        SendPort.Order order = draft.order(typed.get());
        form.setDisable(true);
        back.setDisable(true);
        VBox page = (VBox) view;
        page.getChildren().add(1, strip);
        strip.follow(kit.text("send.writing", order.to().size()), kit.tasks().run(stop -> port.send(order, stop)), () -> {
            page.getChildren().remove(strip);
            form.setDisable(false);
            back.setDisable(false);
        }).onDone(this::finished).onRefused(this::refused);
    }

    private void refused(Outcome.Refused<?> refused) {
        fault.setText(Refusals.words(kit.messages(), refused));
    }

    private void finished(SendPort.Dispatch sent) {
        written.getItems().setAll(sent.written());
        done.getChildren().add(written);
        Tone tone = sent.stopped().isEmpty() ? Tone.OK : Tone.WARN;
        String told = kit.text(sent.stopped().isEmpty() ? "send.done" : "send.done-some", sent.written().size());
        doneWords.setText(sent.stopped().map(why -> told + "\n" + Refusals.words(kit.messages(), why)).orElse(told));
        doneWords.setGraphic(tone.shape().node(tone.styleClass("icon")));
        show(form, false);
        show(back, false);
        show(all, false);
        show(none, false);
        show(done, true);
        done.lookup("#finish").requestFocus();
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
