package vn.thamdinh.ui.exchange.receive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.key.CardForm;
import vn.thamdinh.ui.exchange.key.KeyPort;
import vn.thamdinh.ui.exchange.receive.Intake.Row;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Report;
import vn.thamdinh.ui.exchange.stick.PlacePicker;
import vn.thamdinh.ui.exchange.stick.ReasonForm;
import vn.thamdinh.ui.exchange.stick.Refusals;
import vn.thamdinh.ui.exchange.stick.SecretFields;
import vn.thamdinh.ui.exchange.stick.StickPort;
import vn.thamdinh.ui.exchange.stick.WorkStrip;
import vn.thamdinh.usecase.Outcome;

/** From a drive to packages that are taken over: everything is verified and shown first, then one button. */
public final class ReceiveController {

    private final UiKit kit;
    private final ReceivePort port;
    private final KeyPort keys;
    private final StickPort sticks;
    private final FileDialogs files;
    private final Consumer<Boolean> away;
    private final FoundWords words;
    private Parent view;
    private PlacePicker places;
    private SecretFields secrets;
    private WorkStrip strip;
    private List<Path> looked = List.of();
    private Optional<Intake> intake = Optional.empty();

    @FXML private Button back;
    @FXML private Label from;
    @FXML private Button chooseFiles;
    @FXML private VBox source;
    @FXML private VBox place;
    @FXML private Button look;
    @FXML private VBox strips;
    @FXML private HBox note;
    @FXML private Label noteWords;
    @FXML private Button undo;
    @FXML private VBox closed;
    @FXML private Label closedWords;
    @FXML private VBox secret;
    @FXML private VBox preview;
    @FXML private TableView<Row> table;
    @FXML private VBox detail;
    @FXML private HBox foot;
    @FXML private Label sentence;
    @FXML private Button compare;
    @FXML private Button take;

    /** @param away hears that the person has finished or gone back, and whether something was taken */
    public ReceiveController(UiKit kit, ReceivePort port, KeyPort keys, StickPort sticks, FileDialogs files,
                             Consumer<Boolean> away) {
        this.kit = kit;
        this.port = port;
        this.keys = keys;
        this.sticks = sticks;
        this.files = files;
        this.away = away;
        this.words = new FoundWords(kit);
    }

    /** Looks at files that somebody opened, not at drives. */
    public Parent viewOf(List<Path> opened) {
        view = kit.views().load(this);
        look(opened);
        return view;
    }

    /** The same node every time. One drive alone is looked at without asking. */
    public Parent view() {
        if (view == null) {
            view = kit.views().load(this);
            kit.tasks().read(nothing -> sticks.drives()).onDone(drives -> {
                if (drives.size() == 1) {
                    look(List.of(drives.getFirst().folder()));
                }
            });
        }
        return view;
    }

    @FXML
    private void initialize() {
        back.setGraphic(Icons.PREVIOUS.node());
        chooseFiles.setGraphic(Icons.FILE.node());
        undo.setGraphic(Icons.UNDO.node());
        compare.setGraphic(Icons.KEY.node());
        take.setGraphic(Icons.IMPORT.node());
        places = new PlacePicker(kit, sticks, files, false);
        place.getChildren().setAll(places);
        look.disableProperty().bind(places.chosenProperty().map(Optional::isEmpty));
        secrets = new SecretFields(kit, false, this::open);
        secret.getChildren().setAll(secrets);
        strip = new WorkStrip(kit);
        strips.getChildren().setAll(strip);
        strips.managedProperty().bind(strip.managedProperty());
        words.columns(table);
        preview.getChildren().remove(table);
        table.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> tell(row));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                compare();
                event.consume();
            }
        });
        show();
    }

    @FXML
    private void back() {
        away.accept(intake.filter(Intake::done).isPresent());
    }

    @FXML
    private void chooseFiles() {
        List<Path> chosen = files.open(view.getScene().getWindow(), kit.text("exchange.choose-file"), "tdpkg", "tdkey");
        if (!chosen.isEmpty()) {
            look(chosen);
        }
    }

    @FXML
    private void look() {
        places.chosenProperty().get().ifPresent(folder -> look(List.of(folder)));
    }

    private void look(List<Path> where) {
        looked = where;
        look(new char[0], false);
    }

    private void look(char[] passphrase, boolean again) {
        List<Path> where = looked;
        int before = intake.map(Intake::closed).orElse(0);
        busy(true);
        strip.follow(kit.text("receive.looking"), kit.tasks().run(stop -> port.look(where, passphrase, stop)),
                        () -> busy(false))
                .onRefused(this::refused)
                .onDone(found -> {
                    intake = Optional.of(Intake.of(found));
                    show();
                    begin(again && intake.get().closed() >= before);
                });
    }

    /** @param vain whether a passphrase was typed that opens nothing */
    private void begin(boolean vain) {
        if (vain) {
            secrets.say(kit.text("receive.passphrase-opens-nothing"));
        } else if (closed.isVisible()) {
            secrets.focus();
        } else {
            table.requestFocus();
        }
    }

    @FXML
    private void open() {
        secrets.typed().ifPresent(typed -> look(typed, true));
    }

    @FXML
    private void compare() {
        Row row = table.getSelectionModel().getSelectedItem();
        if (row != null && row.comparable()) {
            row.found().card().ifPresent(card -> new CardForm(kit, keys, () -> look(looked)).open(card));
        }
    }

    @FXML
    private void take() {
        intake.filter(Intake::actionable).ifPresent(known -> {
            busy(true);
            strip.follow(kit.text("receive.taking", known.takeable()),
                    kit.tasks().run(stop -> port.take(known.look(), stop)), () -> busy(false))
                    .onRefused(this::refused)
                    .onDone(report -> {
                        intake = Optional.of(known.with(report));
                        report.joined().ifPresent(name -> kit.dialogs().notice(Tone.OK,
                                kit.text("exchange.welcome", name)));
                        show();
                        note.lookup("#finish").requestFocus();
                    });
        });
    }

    @FXML
    private void undo() {
        intake.flatMap(Intake::report).flatMap(Report::undo).ifPresent(id -> ReasonForm.open(kit,
                new ReasonForm.Words("receive.undo", "receive.undo-text", "receive.undo-go"), reason -> {
                    busy(true);
                    strip.follow(kit.text("receive.undoing"), kit.tasks().run(stop -> port.undo(id, reason, stop)),
                                    () -> busy(false))
                            .onRefused(this::refused)
                            .onDone(digest -> {
                                kit.dialogs().notice(Tone.OK, kit.text("receive.undone", FoundWords.digest(digest)));
                                look(looked);
                            });
                }));
    }

    private void refused(Outcome.Refused<?> refused) {
        Refusals.tell(kit, refused);
    }

    private void busy(boolean on) {
        preview.setDisable(on);
        source.setDisable(on);
        closed.setDisable(on);
        note.setDisable(on);
        back.setDisable(on);
        chooseFiles.setDisable(on);
    }

    private void show() {
        boolean done = intake.filter(Intake::done).isPresent();
        shown(source, intake.isEmpty());
        shown(preview, intake.isPresent());
        shown(closed, !done && intake.filter(known -> known.closed() > 0).isPresent());
        shown(note, done);
        shown(foot, !done);
        from.setText(intake.isEmpty() ? "" : words.places(looked));
        intake.ifPresent(known -> {
            if (!preview.getChildren().contains(table)) {
                preview.getChildren().addFirst(table);
            }
            int at = Math.max(0, table.getSelectionModel().getSelectedIndex());
            table.getItems().setAll(known.rows());
            table.getSelectionModel().select(Math.min(at, known.rows().size() - 1));
            sentence.setText(words.sentence(known));
            closedWords.setText(kit.text("receive.closed", known.closed()));
            take.setText(known.takeable() > 0 || !known.actionable() ? kit.text("receive.take", known.takeable())
                    : kit.text("receive.put-aside"));
            take.setDisable(!known.actionable());
            known.report().ifPresent(report -> done(known, report));
        });
        tell(table.getSelectionModel().getSelectedItem());
    }

    private void done(Intake known, Report report) {
        noteWords.setText(kit.text(!known.took() ? "receive.nothing-taken"
                        : known.added() == 0 ? "receive.nothing-new" : "receive.done",
                Numbers.format(known.added()), Numbers.format(known.known()), FoundWords.digest(report.digest()))
                + (report.receipts() > 0 ? "\n" + kit.text("receive.receipts", report.receipts()) : "")
                + report.noReceipt().map(why -> "\n" + kit.text("receive.no-receipt",
                        Refusals.words(kit.messages(), why))).orElse("")
                + (report.lacks().isEmpty() ? "" : "\n" + kit.text("receive.backup-lacks", String.join(", ", report.lacks()))));
        Tone tone = report.lacks().isEmpty() && known.took() ? Tone.OK : Tone.WARN;
        noteWords.setGraphic(tone.shape().node(tone.styleClass("icon")));
        shown(undo, report.undo().isPresent() && known.added() > 0);
    }

    private void tell(Row row) {
        shown(detail, row != null);
        shown(compare, row != null && row.comparable());
        if (row != null) {
            detail.getChildren().setAll(words.detail(row));
        }
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
