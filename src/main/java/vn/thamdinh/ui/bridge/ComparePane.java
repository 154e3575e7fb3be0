package vn.thamdinh.ui.bridge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.ui.common.DateInput;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.bridge.Compared;
import vn.thamdinh.usecase.bridge.PaperSheet;
import vn.thamdinh.usecase.bridge.RecordSheet.Recorded;
import vn.thamdinh.usecase.bridge.SheetCell;
import vn.thamdinh.usecase.bridge.SheetRow;
import vn.thamdinh.usecase.bridge.VisitChoice;

/**
 * Cells at which the entries differ, or which cannot be recorded: 1 and 2 take what was typed the first or second time,
 * Enter asks for something else, Ctrl+Enter records.
 */
final class ComparePane extends VBox {

    /** Where it goes on. */
    record Ways(Consumer<Recorded> recorded, Runnable away) {
    }

    private record Visit(VisitChoice choice, String words) {
    }

    private final UiKit kit;
    private final BridgePort port;
    private final PaperSheet sheet;
    private final Ways ways;
    private final TableView<Compared> table = new TableView<>();
    private final TextField other = new TextField();
    private final Label left = new Label();
    private final Label problem = new Label();
    private final Button record = new Button();
    private final ComboBox<Visit> visit = new ComboBox<>();
    private final TextField date = new TextField();
    private final HBox visitPart;

    ComparePane(UiKit kit, BridgePort port, PaperSheet sheet, Clock clock, Ways ways) {
        this.kit = kit;
        this.port = port;
        this.sheet = sheet;
        this.ways = ways;
        getStyleClass().add("bridge-typing");
        columns();
        other.setId("bridge-other");
        other.setOnAction(event -> {
            decide(other.getText());
            table.requestFocus();
        });
        visit.setId("bridge-visit");
        date.setId("bridge-visit-date");
        date.setText(AdministrativeDate.shortForm(LocalDate.now(clock)));
        date.setPrefColumnCount(8);
        visitPart = new HBox(8, label("bridge.visit"), visit, date);
        visitPart.getStyleClass().add("bridge-head");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(head(), table, new HBox(8, label("bridge.other"), grown(other)), visitPart, foot());
        ((HBox) getChildren().get(2)).getStyleClass().add("bridge-head");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Reads both entries anew. */
    void refresh() {
        kit.tasks().read(progress -> port.compare(sheet)).onDone(outcome -> {
            switch (outcome) {
                case Outcome.Done<BridgePort.Comparison>(var found) -> show(found);
                case Outcome.Refused<BridgePort.Comparison> refused -> ways.away().run();
            }
        });
    }

    private HBox head() {
        Label chip = new Label(kit.text("bridge.compare"));
        chip.getStyleClass().addAll("chip", "chip-info");
        Label unit = new Label(kit.text("bridge.sheet-of", sheet.unit().fullName(), sheet.memberName()));
        unit.getStyleClass().add("section-title");
        HBox.setHgrow(unit, Priority.ALWAYS);
        unit.setMaxWidth(Double.MAX_VALUE);
        left.setId("bridge-left");
        HBox head = new HBox(chip, unit, left);
        head.getStyleClass().add("bridge-head");
        return head;
    }

    private HBox foot() {
        problem.setId("bridge-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("field-error");
        problem.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(problem, Priority.ALWAYS);
        Button discard = new Button(kit.text("bridge.discard"));
        discard.setId("bridge-discard");
        discard.setOnAction(event -> {
            if (discard.getStyleClass().contains("danger")) {
                kit.tasks().run(progress -> port.discard(sheet)).onDone(at -> ways.away().run())
                        .onRefused(kit.dialogs()::refused);
            } else {
                discard.getStyleClass().add("danger");
                discard.setText(kit.text("bridge.discard-sure"));
            }
        });
        record.setId("bridge-record");
        record.setText(kit.text("bridge.record"));
        record.setTooltip(new Tooltip("Ctrl+Enter"));
        record.getStyleClass().add("accent");
        record.setOnAction(event -> record());
        HBox foot = new HBox(problem, discard, record);
        foot.getStyleClass().add("bridge-foot");
        return foot;
    }

    private void columns() {
        table.setId("bridge-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(column("bridge.cell", 330, this::name),
                column("bridge.first", 110, Compared::first), column("bridge.second", 110, Compared::second),
                column("bridge.decided", 130, one -> one.decided().map(value -> value.isEmpty()
                        ? kit.text("bridge.blank") : value).orElse(one.differs() ? "?" : "")),
                column("bridge.why", 280, one -> one.refusal().map(kit.messages()::refusal).orElse(""))));
        table.getSelectionModel().selectedItemProperty().subscribe(one -> other.setText(one == null ? ""
                : one.decided().orElse(one.first())));
        Label same = new Label(kit.text("bridge.same"));
        same.getStyleClass().add("empty-advice");
        table.setPlaceholder(same);
    }

    private TableColumn<Compared, String> column(String key, double width, Function<Compared, String> words) {
        TableColumn<Compared, String> column = new TableColumn<>(kit.text(key));
        column.setCellValueFactory(cell -> new SimpleStringProperty(words.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private String name(Compared one) {
        SheetRow row = sheet.row(one.cell()).orElseThrow();
        String title = row.number().isEmpty() ? component(one) + row.title() : row.number() + " " + row.title();
        return one.cell().kind() != SheetCell.Kind.TEXT ? title
                : kit.text(one.cell().item().isPresent() ? "bridge.remark" : "bridge.reason") + " · " + title;
    }

    private static String component(Compared one) {
        return one.cell().component().map(id -> id.value() + " ").orElse("");
    }

    private void show(BridgePort.Comparison found) {
        int selected = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(found.cells());
        long open = found.cells().stream().filter(Compared::isOpen).count();
        left.setText(kit.text(open == 0 ? "bridge.nothing-left" : "bridge.left", open));
        left.getStyleClass().setAll("label", open == 0 ? "ok" : "warn");
        visitPart.setVisible(found.needsVisit());
        visitPart.setManaged(found.needsVisit());
        if (visit.getItems().isEmpty()) {
            fill(found.visits());
        }
        if (found.cells().isEmpty()) {
            record.requestFocus();
            return;
        }
        int next = selected;
        while (next < found.cells().size() && !found.cells().get(next).isOpen()) {
            next++;
        }
        table.getSelectionModel().clearAndSelect(next < found.cells().size() ? next : selected);
        table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 3));
        if (open == 0) {
            record.requestFocus();
        } else {
            table.requestFocus();
        }
    }

    private void fill(List<BridgePort.VisitLine> lines) {
        List<Visit> choices = new ArrayList<>();
        lines.forEach(line -> choices.add(new Visit(line.begun() ? new VisitChoice.Begun(line.id())
                : new VisitChoice.Planned(line.id()), kit.text(line.begun() ? "bridge.visit-begun"
                        : "bridge.visit-planned", AdministrativeDate.shortForm(line.date())))));
        choices.add(new Visit(new VisitChoice.None(), kit.text("bridge.visit-new")));
        visit.setItems(FXCollections.observableList(choices));
        visit.setConverter(new StringConverter<>() {
            @Override
            public String toString(Visit choice) {
                return choice == null ? "" : choice.words();
            }

            @Override
            public Visit fromString(String words) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        date.visibleProperty().bind(visit.valueProperty().map(choice -> choice.choice() instanceof VisitChoice.None));
        visit.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        boolean inTable = event.getTarget() == table;
        Optional<Compared> one = Optional.ofNullable(table.getSelectionModel().getSelectedItem());
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            record();
            event.consume();
        } else if (inTable && one.isPresent() && digit(event, 1)) {
            decide(one.get().first());
            event.consume();
        } else if (inTable && one.isPresent() && digit(event, 2)) {
            decide(one.get().second());
            event.consume();
        } else if (inTable && one.isPresent() && event.getCode() == KeyCode.ENTER) {
            other.requestFocus();
            other.selectAll();
            event.consume();
        }
    }

    private static boolean digit(KeyEvent event, int digit) {
        return event.getCode() == (digit == 1 ? KeyCode.DIGIT1 : KeyCode.DIGIT2)
                || event.getCode() == (digit == 1 ? KeyCode.NUMPAD1 : KeyCode.NUMPAD2);
    }

    private void decide(String value) {
        Compared one = table.getSelectionModel().getSelectedItem();
        if (one != null) {
            kit.tasks().run(progress -> port.decide(sheet, one.cell(), value)).onDone(at -> refresh())
                    .onRefused(kit.dialogs()::refused);
        }
    }

    private void record() {
        VisitChoice choice = visitPart.isVisible() && visit.getValue() != null ? visit.getValue().choice()
                : new VisitChoice.None();
        if (visitPart.isVisible() && choice instanceof VisitChoice.None) {
            Optional<LocalDate> day = DateInput.parse(date.getText());
            if (day.isEmpty()) {
                date.requestFocus();
                return;
            }
            choice = new VisitChoice.Anew(day.get());
        }
        VisitChoice chosen = choice;
        record.setDisable(true);
        kit.tasks().run(progress -> port.record(sheet, chosen)).onDone(ways.recorded()::accept)
                .onRefused(refused -> {
                    record.setDisable(false);
                    problem.setText(kit.messages().refusal(refused));
                });
    }

    private Label label(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private static TextField grown(TextField field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }
}
