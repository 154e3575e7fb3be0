package vn.thamdinh.ui.exchange;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.BoardWords.Status;
import vn.thamdinh.ui.exchange.ExchangePort.Holder;
import vn.thamdinh.ui.exchange.ExchangePort.KeyState;

/** Who holds what since when: one row per device, and what can be done about the chosen one. */
final class BoardPane extends VBox {

    /** What a person can ask for a holder. */
    enum Act { SEND, RECEIPT, RESCUE, REVOKE }

    /** Told which act was asked for whom. */
    @FunctionalInterface
    interface Asked {
        void ask(Act act, Holder holder);
    }

    private static final double WORDS = 420;

    private final UiKit kit;
    private final BoardWords words;
    private final Asked asked;
    private final TableView<Holder> table = new TableView<>();
    private final HBox detail = new HBox(12);

    BoardPane(UiKit kit, ZoneId zone, Asked asked) {
        super(8);
        this.kit = kit;
        this.words = new BoardWords(kit.messages(), zone);
        this.asked = asked;
        table.setId("board");
        detail.getStyleClass().add("note-box");
        detail.setAlignment(Pos.CENTER_LEFT);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(table, detail);
        columns();
        table.setPlaceholder(new EmptyState(Icons.EXCHANGE, kit.text("board.none"), kit.text("board.none-advice")));
        table.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> tell(row));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> chosen(row -> {
            if (event.getCode() == KeyCode.ENTER) {
                asked.ask(Act.SEND, row);
                event.consume();
            } else if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
                menu(row).show(table, javafx.geometry.Side.BOTTOM, 0, 0);
                event.consume();
            }
        }));
        table.setOnContextMenuRequested(event -> chosen(row ->
                menu(row).show(table, event.getScreenX(), event.getScreenY())));
    }

    private void columns() {
        Columns columns = new Columns(kit.settings(), "board");
        columns.put(table,
                columns.<Holder>text("name", kit.text("exchange.name"), 206, Holder::name),
                columns.<Holder>text("device", kit.text("exchange.device-of"), 142, Holder::device),
                columns.<Holder>node("key", kit.text("board.key"), 132, row -> {
                    Chip chip = chip(words.key(row));
                    if (row.print().known()) {
                        chip.setTooltip(new Tooltip(String.join(" ", row.print().words())));
                    }
                    return chip;
                }),
                columns.<Holder>text("out", kit.text("board.out-title"), 160, words::out),
                columns.<Holder>node("in", kit.text("board.in-title"), 154, row -> chip(words.in(row))),
                columns.<Holder>node("missing", kit.text("board.missing"), 250, row -> missing(words.missing(row))));
    }

    private static Chip chip(Status status) {
        return new Chip(status.tone(), status.words());
    }

    private static Node missing(Status status) {
        Label label = new Label(status.words());
        if (!status.words().isEmpty() && status.tone() != Tone.MUTED) {
            label.setGraphic(status.tone().shape().node(status.tone().styleClass("icon")));
        }
        label.getStyleClass().add(status.tone() == Tone.MUTED ? "muted" : "plain");
        label.setTooltip(status.words().isEmpty() ? null : new Tooltip(status.words()));
        return label;
    }

    /** Shows these; stays at the chosen one. */
    void show(List<Holder> holders) {
        Optional<String> before = Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(Holder::id);
        table.getItems().setAll(holders);
        if (!holders.isEmpty()) {
            table.getSelectionModel().select(holders.stream()
                    .filter(holder -> before.filter(holder.id()::equals).isPresent()).findFirst()
                    .orElse(holders.getFirst()));
        }
        tell(table.getSelectionModel().getSelectedItem());
    }

    private void chosen(Consumer<Holder> what) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(what);
    }

    private void tell(Holder holder) {
        detail.setVisible(holder != null);
        detail.setManaged(holder != null);
        if (holder == null) {
            return;
        }
        Label name = new Label(holder.position().isEmpty() ? holder.name() : holder.name() + ", " + holder.position());
        name.getStyleClass().add("strong");
        VBox text = new VBox(3, name);
        HBox.setHgrow(text, Priority.ALWAYS);
        if (holder.print().known()) {
            text.getChildren().add(line(String.join("  ", holder.print().words()), "fingerprint"));
        }
        if (!holder.print().groups().isEmpty()) {
            text.getChildren().add(line(String.join(" ", holder.print().groups()), "fingerprint-groups"));
        }
        if (holder.key() == KeyState.NONE) {
            text.getChildren().add(line(kit.text("board.no-print"), "muted"));
        }
        Status lacking = words.missing(holder);
        if (!lacking.words().isEmpty()) {
            text.getChildren().add(line(kit.text("board.missing-all", lacking.words()), "muted"));
        }
        detail.getChildren().setAll(text);
        for (Act act : acts(holder)) {
            Button button = new Button(verb(act), icon(act).node());
            button.setId("board-" + act.name().toLowerCase(Locale.ROOT));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> asked.ask(act, holder));
            detail.getChildren().add(button);
        }
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setPrefWidth(WORDS);
        label.getStyleClass().add(style);
        return label;
    }

    private ContextMenu menu(Holder holder) {
        ContextMenu menu = new ContextMenu();
        acts(holder).forEach(act -> {
            MenuItem item = new MenuItem(verb(act), icon(act).node());
            item.setOnAction(event -> asked.ask(act, holder));
            menu.getItems().add(item);
        });
        return menu;
    }

    /** What makes sense for him. */
    static List<Act> acts(Holder holder) {
        return java.util.stream.Stream.of(Act.values()).filter(act -> switch (act) {
            case SEND -> true;
            case RECEIPT -> holder.in().isPresent();
            case RESCUE -> holder.rescuable();
            case REVOKE -> holder.key() == KeyState.COMPARED || holder.key() == KeyState.OWN_WORD;
        }).toList();
    }

    private String verb(Act act) {
        return kit.text(switch (act) {
            case SEND -> "board.send";
            case RECEIPT -> "board.receipt";
            case RESCUE -> "board.rescue";
            case REVOKE -> "board.revoke";
        });
    }

    private static Icons icon(Act act) {
        return switch (act) {
            case SEND -> Icons.EXPORT;
            case RECEIPT -> Icons.QR;
            case RESCUE -> Icons.KEY;
            case REVOKE -> Icons.BARRED;
        };
    }
}
