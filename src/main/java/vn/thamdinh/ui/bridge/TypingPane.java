package vn.thamdinh.ui.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Keyboard;
import vn.thamdinh.ui.common.ThinBar;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.input.InputWords;
import vn.thamdinh.usecase.bridge.PaperSheet;
import vn.thamdinh.usecase.bridge.SheetCell;
import vn.thamdinh.usecase.bridge.SheetRow;
import vn.thamdinh.usecase.bridge.TypeSheet.Next;
import vn.thamdinh.usecase.bridge.TypedEntry;

/**
 * One entry of a sheet as a dense grid in the order of the paper: Enter goes on, Shift+Enter back, arrows up and down,
 * Ctrl+Enter says that the entry is complete. Each cell is kept when it is left. Nothing of the other entry is here.
 */
final class TypingPane extends VBox {

    private static final double NUMBER_WIDTH = 54;
    private static final double HINT_WIDTH = 170;
    private static final double VALUE_WIDTH = 110;
    private static final double TEXT_WIDTH = 260;

    private final UiKit kit;
    private final BridgePort port;
    private final PaperSheet sheet;
    private final Next which;
    private final Runnable complete;
    private final TextField who = new TextField();
    private final Label count = new Label();
    private final ThinBar bar = new ThinBar(0);
    private final Label problem = new Label();
    private final Button done = new Button();
    private final ScrollPane scroll = new ScrollPane();
    private final List<SheetCell> cells = new ArrayList<>();
    private final List<TextField> fields = new ArrayList<>();
    private TypedEntry kept;

    /** @param complete called when the entry is durable and complete */
    TypingPane(UiKit kit, BridgePort port, BridgePort.Opened opened, String person, Runnable complete) {
        this.kit = kit;
        this.port = port;
        this.sheet = opened.sheet();
        this.which = opened.next();
        this.kept = opened.entry();
        this.complete = complete;
        getStyleClass().add("bridge-typing");
        who.setId("bridge-who");
        who.setText(kept.who().isEmpty() ? person : kept.who());
        GridPane grid = grid();
        scroll.setContent(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bridge-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(), scroll, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        counted();
    }

    /** The first cell that is still empty. */
    void focus() {
        Keyboard.begin(fields.stream().filter(field -> field.getText().isEmpty()).findFirst()
                .orElse(fields.getFirst()));
    }

    private HBox head() {
        Label entry = new Label(kit.text(which == Next.FIRST ? "bridge.first" : "bridge.second"));
        entry.setId("bridge-entry");
        entry.getStyleClass().addAll("chip", which == Next.FIRST ? "chip-info" : "chip-warn");
        Label unit = new Label(kit.text("bridge.sheet-of", sheet.unit().fullName(), sheet.memberName()));
        unit.getStyleClass().add("section-title");
        HBox.setHgrow(unit, Priority.ALWAYS);
        unit.setMaxWidth(Double.MAX_VALUE);
        Label by = new Label(kit.text("bridge.who"));
        by.getStyleClass().add("field-label");
        by.setLabelFor(who);
        HBox head = new HBox(entry, unit, by, who);
        head.getStyleClass().add("bridge-head");
        return head;
    }

    private HBox foot() {
        problem.setId("bridge-problem");
        problem.getStyleClass().add("field-error");
        problem.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(problem, Priority.ALWAYS);
        bar.setPrefWidth(120);
        count.setId("bridge-count");
        count.getStyleClass().add("muted");
        done.setId("bridge-done");
        done.setText(kit.text(which == Next.FIRST ? "bridge.first-done" : "bridge.second-done"));
        done.setTooltip(new Tooltip("Ctrl+Enter"));
        done.getStyleClass().add("accent");
        done.setOnAction(event -> finish());
        HBox foot = new HBox(problem, count, bar, done);
        foot.getStyleClass().add("bridge-foot");
        return foot;
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("bridge-grid");
        ColumnConstraints title = new ColumnConstraints();
        title.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(NUMBER_WIDTH), title,
                new ColumnConstraints(HINT_WIDTH), new ColumnConstraints(VALUE_WIDTH),
                new ColumnConstraints(TEXT_WIDTH));
        String group = "";
        int line = 0;
        for (SheetRow row : sheet.rows()) {
            if (!row.group().equals(group)) {
                group = row.group();
                Label heading = new Label(group);
                heading.getStyleClass().add("bridge-group");
                heading.setMaxWidth(Double.MAX_VALUE);
                grid.add(heading, 0, line++, 5, 1);
            }
            Label number = words(row.number(), "muted", "small");
            Label words = words(row.title());
            if (row.number().isEmpty()) {
                words.getStyleClass().add("bridge-input");
            }
            Label hint = words(row.hint(), "muted", "small");
            grid.addRow(line, number, words, hint);
            int at = line;
            row.value().ifPresent(cell -> grid.add(field(cell, row), 3, at));
            row.text().ifPresent(cell -> grid.add(field(cell, row), 4, at));
            line++;
        }
        return grid;
    }

    private static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        label.setTooltip(text.isEmpty() ? null : new Tooltip(text));
        return label;
    }

    private TextField field(SheetCell cell, SheetRow row) {
        TextField field = new TextField(kept.value(cell));
        field.setId("cell-" + cell.key());
        field.setAccessibleText(row.number() + " " + row.title());
        if (cell.kind() == SheetCell.Kind.NUMBER) {
            field.getStyleClass().add("num");
        }
        if (cell.kind() == SheetCell.Kind.TEXT) {
            field.setPromptText(kit.text(cell.item().isPresent() ? "bridge.remark" : "bridge.reason"));
        }
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                bringIntoView(field);
                if (field.getStyleClass().contains("wrong")) {
                    wrong(cell, field).ifPresent(problem::setText);
                }
            } else {
                left(cell, field);
            }
        });
        cells.add(cell);
        fields.add(field);
        return field;
    }

    private void left(SheetCell cell, TextField field) {
        if (fields.size() < sheet.cells().size()) {
            return;
        }
        Optional<String> wrong = wrong(cell, field);
        field.getStyleClass().removeAll("wrong");
        wrong.ifPresent(words -> field.getStyleClass().add("wrong"));
        problem.setText(wrong.orElse(""));
        keep(false);
        counted();
    }

    private Optional<String> wrong(SheetCell cell, TextField field) {
        if (cell.kind() == SheetCell.Kind.VERDICT) {
            return field.getText().isBlank() || PaperSheet.isVerdict(field.getText()) ? Optional.empty()
                    : Optional.of(field.getText() + ": 1 | 2 | 3");
        }
        return sheet.problem(cell, values()).map(new InputWords(kit.messages())::problem);
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            values.put(cells.get(i).key(), fields.get(i).getText());
        }
        return values;
    }

    private void keep(boolean asComplete) {
        TypedEntry now = new TypedEntry(who.getText(), asComplete, values());
        if (now.equals(kept)) {
            return;
        }
        kept = now;
        kit.tasks().run(progress -> port.keep(sheet, which, now)).onDone(at -> {
            if (asComplete) {
                complete.run();
            }
        }).onRefused(refused -> {
            done.setDisable(false);
            problem.setText(kit.messages().refusal(refused));
        });
    }

    private void finish() {
        if (who.getText().isBlank()) {
            problem.setText(kit.text("bridge.who-needed"));
            who.requestFocus();
            return;
        }
        done.setDisable(true);
        keep(true);
    }

    private void counted() {
        long full = fields.stream().filter(field -> !field.getText().isBlank()).count();
        count.setText(kit.text("bridge.count", full, fields.size()));
        bar.setValue(fields.isEmpty() ? 0 : (double) full / fields.size());
    }

    private void key(KeyEvent event) {
        int at = fields.indexOf(event.getTarget());
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            finish();
            event.consume();
        } else if (at >= 0 && isMove(event.getCode())) {
            boolean back = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.ENTER && event.isShiftDown();
            int step = event.getCode() == KeyCode.ENTER ? 1 : sameColumn(at, back);
            int next = back ? at - step : at + step;
            if (next >= fields.size()) {
                done.requestFocus();
            } else {
                Node to = fields.get(Math.max(0, next));
                to.requestFocus();
            }
            event.consume();
        } else if (event.getTarget() == who && event.getCode() == KeyCode.ENTER) {
            fields.getFirst().requestFocus();
            event.consume();
        }
    }

    private static boolean isMove(KeyCode code) {
        return code == KeyCode.ENTER || code == KeyCode.UP || code == KeyCode.DOWN;
    }

    /** How many cells away the next one of this column is. */
    private int sameColumn(int at, boolean back) {
        boolean text = cells.get(at).kind() == SheetCell.Kind.TEXT;
        int step = 1;
        while (true) {
            int other = back ? at - step : at + step;
            if (other < 0 || other >= cells.size() || (cells.get(other).kind() == SheetCell.Kind.TEXT) == text) {
                return step;
            }
            step++;
        }
    }

    private void bringIntoView(TextField field) {
        Bounds inside = field.getBoundsInParent();
        double height = scroll.getContent().getBoundsInLocal().getHeight();
        double shown = scroll.getViewportBounds().getHeight();
        double range = height - shown;
        if (range <= 0) {
            return;
        }
        double top = scroll.getVvalue() * range;
        double margin = inside.getHeight();
        if (inside.getMinY() - margin < top) {
            scroll.setVvalue(Math.clamp((inside.getMinY() - 3 * margin) / range, 0, 1));
        } else if (inside.getMaxY() + margin > top + shown) {
            scroll.setVvalue(Math.clamp((inside.getMaxY() + 3 * margin - shown) / range, 0, 1));
        }
    }
}
