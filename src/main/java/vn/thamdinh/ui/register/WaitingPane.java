package vn.thamdinh.ui.register;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.register.state.Waiting;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.NoMatch;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;

/** What is waited for, what is late first; a unit is reminded by a letter. */
final class WaitingPane {
    private final UiKit kit;
    private final RegisterWords words;
    private final RegisterPort port;
    private final TableView<Waiting> table = new TableView<>();
    private final javafx.scene.control.TextField search = new javafx.scene.control.TextField();
    private final Button letter = new Button();
    private final VBox root;
    private RegisterPort.Data data;

    WaitingPane(UiKit kit, RegisterWords words, RegisterPort port) {
        this.kit = kit;
        this.words = words;
        this.port = port;
        table.setId("waiting");
        table.setPlaceholder(NoMatch.or(new Label(kit.text("register.nothing-waiting")), kit, search));
        Columns columns = new Columns(kit.settings(), "waiting");
        columns.put(table, columns.node("state", kit.text("register.state"), 120, one -> new Chip(
                        RegisterWords.tone(one.state()), words.state(one))),
                columns.text("last", kit.text("register.last-day"), 96, one -> one.last().map(Figures::date).orElse("–")),
                columns.text("unit", kit.text("register.about"), 200, one -> words.about(data.programme(), one.key())),
                columns.text("register", kit.text("register.register"), 270, one -> one.register().title()),
                columns.text("period", kit.text("register.period"), 110,
                        one -> words.period(one.register().period(), one.key().period())),
                columns.text("why", kit.text("register.asked"), 300, words::asked));
        table.getSelectionModel().selectedItemProperty().addListener((property, old, one) -> judge(one));
        letter.setText(kit.text("register.letter"));
        letter.setId("letter");
        letter.setMinWidth(Region.USE_PREF_SIZE);
        letter.setDisable(true);
        letter.setOnAction(event -> remind());
        search.setId("find-waiting");
        search.setPromptText(kit.text("register.find"));
        search.textProperty().addListener((property, old, text) -> fill());
        HBox bar = new HBox(8, search, letter);
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        root = new VBox(bar, table);
        root.getStyleClass().add("page");
    }

    Node node() {
        return root;
    }

    void show(RegisterPort.Data fresh) {
        data = fresh;
        fill();
    }

    private void fill() {
        if (data != null) {
            table.getItems().setAll(data.waiting().stream().filter(one -> search.getText().isBlank()
                    || Folding.matchesKey(search.getText(), Folding.key(words.about(data.programme(), one.key()) + " "
                            + one.register().title() + " " + words.state(one)))).toList());
        }
    }

    private void judge(Waiting one) {
        letter.setDisable(one == null || one.key().unit().isEmpty() || !data.all());
    }

    private void remind() {
        table.getSelectionModel().getSelectedItem().key().unit().ifPresent(unit -> kit.tasks()
                .run(progress -> port.remind(unit))
                .onDone(at -> kit.dialogs().notice(Tone.OK, kit.text("register.letter-drafted")))
                .onRefused(kit.dialogs()::refused));
    }
}
