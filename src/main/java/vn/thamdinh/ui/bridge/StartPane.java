package vn.thamdinh.ui.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.bridge.PaperBridge.Unfinished;

/** The field of the code, sheets that were begun, and printing. */
final class StartPane extends HBox {

    private record Choice<T>(Optional<T> value, String words) {
    }

    private final UiKit kit;
    private final BridgePort port;
    private final FileDialogs files;
    private final BridgePort.Start start;
    private final BiConsumer<BridgePort.Opened, String> show;
    private final TextField code = new TextField();
    private final Label wrong = new Label();
    private final ComboBox<Choice<MemberId>> writer = new ComboBox<>();
    private final ComboBox<Choice<UnitId>> printed = new ComboBox<>();
    private final VBox writerPart;
    private final ListView<Unfinished> unfinished = new ListView<>();

    /** @param show called with the sheet that was opened and who types it */
    StartPane(UiKit kit, BridgePort port, FileDialogs files, BridgePort.Start start,
              BiConsumer<BridgePort.Opened, String> show) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        this.start = start;
        this.show = show;
        getStyleClass().add("bridge-start");
        writer.setId("bridge-writer");
        fill(writer, start.members().stream().map(row -> new Choice<>(Optional.of(row.id()), row.name())).toList());
        writerPart = part(label("bridge.writer"), writer);
        show(writerPart, false);
        VBox typing = typing();
        HBox.setHgrow(typing, Priority.ALWAYS);
        getChildren().setAll(typing, printing());
    }

    /** Puts a unit's code into the field and its sheet before the printer. */
    void propose(UnitId unit, String letters) {
        code.setText(letters);
        printed.getItems().stream().filter(choice -> choice.value().equals(Optional.of(unit))).findFirst()
                .ifPresent(printed::setValue);
    }

    void focus() {
        Platform.runLater(code::requestFocus);
    }

    private VBox typing() {
        code.setId("bridge-code");
        code.setPromptText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX");
        code.getStyleClass().add("bridge-code");
        code.setOnAction(event -> open());
        code.textProperty().addListener(change -> show(wrong, false));
        wrong.setId("bridge-wrong");
        wrong.setWrapText(true);
        wrong.getStyleClass().add("field-error");
        show(wrong, false);
        Button open = new Button(kit.text("bridge.open"));
        open.setId("bridge-open");
        open.getStyleClass().add("accent");
        open.setOnAction(event -> open());
        unfinished.setId("bridge-unfinished");
        unfinished.getItems().setAll(start.unfinished());
        unfinished.setCellFactory(list -> new UnfinishedCell());
        unfinished.setPlaceholder(new Label(kit.text("bridge.none-begun")));
        unfinished.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
        unfinished.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected();
            }
        });
        VBox.setVgrow(unfinished, Priority.ALWAYS);
        Label begun = new Label(kit.text("bridge.begun"));
        begun.getStyleClass().add("section-title");
        VBox box = new VBox(part(label("bridge.code"), new HBox(8, grown(code), open)), wrong, writerPart, begun,
                unfinished);
        box.getStyleClass().add("bridge-part");
        return box;
    }

    private VBox printing() {
        ComboBox<Choice<UnitId>> unit = printed;
        unit.setId("bridge-print-unit");
        List<Choice<UnitId>> units = new ArrayList<>(List.of(new Choice<>(Optional.empty(),
                kit.text("bridge.all-units"))));
        start.units().forEach(each -> units.add(new Choice<>(Optional.of(each.id()), each.fullName())));
        fill(unit, units);
        ComboBox<Choice<MemberId>> member = new ComboBox<>();
        member.setId("bridge-print-member");
        List<Choice<MemberId>> members = new ArrayList<>();
        start.members().forEach(row -> members.add(new Choice<>(Optional.of(row.id()), row.name())));
        members.add(new Choice<>(Optional.empty(), kit.text("bridge.no-name")));
        fill(member, members);
        Button print = new Button(kit.text("bridge.print"), Icons.PDF.node());
        print.setId("bridge-print");
        print.setMaxWidth(Double.MAX_VALUE);
        print.setOnAction(event -> print(print, member.getValue().value(), unit.getValue().value()));
        Label title = new Label(kit.text("bridge.print-title"));
        title.getStyleClass().add("section-title");
        Label about = new Label(kit.text("bridge.print-about"));
        about.setWrapText(true);
        about.getStyleClass().addAll("muted", "small");
        VBox box = new VBox(title, about, part(label("bridge.member"), member), part(label("bridge.unit"), unit),
                print);
        box.getStyleClass().addAll("bridge-part", "bridge-print", "line-left");
        return box;
    }

    private void print(Button button, Optional<MemberId> member, Optional<UnitId> unit) {
        files.save(getScene().getWindow(), kit.text("bridge.print-title"), "phieu-tham-dinh.pdf").ifPresent(file -> {
            button.setDisable(true);
            kit.tasks().run(progress -> port.print(member, unit.stream().toList(), file)).onDone(printed ->
                    kit.dialogs().notice(Tone.OK, kit.text("bridge.printed", printed.units().size(), printed.pages(),
                            file.getFileName())))
                    .onRefused(kit.dialogs()::refused).onEnded(() -> button.setDisable(false));
        });
    }

    private void open() {
        open(code.getText(), writerPart.isVisible() && writer.getValue() != null ? writer.getValue().value()
                : Optional.empty());
    }

    private void openSelected() {
        Unfinished chosen = unfinished.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open(chosen.letters(), Optional.empty());
        }
    }

    private void open(String letters, Optional<MemberId> byHand) {
        if (letters.isBlank()) {
            code.requestFocus();
            return;
        }
        kit.tasks().run(progress -> port.open(letters, byHand)).onDone(opened -> show.accept(opened, start.person()))
                .onRefused(this::refused);
    }

    private void refused(Outcome.Refused<?> refused) {
        wrong.setText(kit.messages().refusal(refused));
        show(wrong, true);
        boolean byHand = refused.reason() == Reason.SHEET_MEMBER_UNKNOWN;
        show(writerPart, byHand);
        if (byHand) {
            writer.requestFocus();
        } else {
            code.requestFocus();
            code.selectAll();
        }
    }

    private Label label(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private static VBox part(Label label, Node field) {
        label.setLabelFor(field);
        VBox part = new VBox(3, label, field);
        part.setFillWidth(true);
        return part;
    }

    private static <N extends TextField> N grown(N field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static <T> void fill(ComboBox<Choice<T>> box, List<Choice<T>> choices) {
        box.setMaxWidth(Double.MAX_VALUE);
        box.setItems(FXCollections.observableList(choices));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Choice<T> choice) {
                return choice == null ? "" : choice.words();
            }

            @Override
            public Choice<T> fromString(String words) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        box.getSelectionModel().selectFirst();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private final class UnfinishedCell extends ListCell<Unfinished> {

        @Override
        protected void updateItem(Unfinished item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : kit.text("bridge.unfinished", item.unit().fullName(), item.member(),
                    kit.text("bridge.complete." + item.complete())));
        }
    }
}
