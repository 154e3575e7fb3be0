package vn.thamdinh.ui.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.document.LegalBasis;
import vn.thamdinh.ui.common.ColumnRoom;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.DateInput;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.PaneWidth;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.document.wording.LegalBases;

/** The library of legal bases: the programme's, and the secretariat's own that are put in, changed and taken out here. */
final class BasesPane implements Part {
    /** Numbers and days are read whole. */
    private static final double LEAST = 200;
    private static final double FORM = 320;
    private static final double LEAST_FORM = 250;

    private final UiKit kit;
    private final DocumentsPort port;
    private final Runnable reload;
    private final TableView<LegalBases.Listed> table = new TableView<>();
    private final TextField type = new TextField();
    private final TextField number = new TextField();
    private final TextField date = new TextField();
    private final TextField issuer = new TextField();
    private final TextField subject = new TextField();
    private final Label fault = new Label();
    private final Button save = new Button();
    private final Button takeOut = new Button();
    private final HBox view = new HBox();

    BasesPane(UiKit kit, DocumentsPort port, Runnable reload) {
        this.kit = kit;
        this.port = port;
        this.reload = reload;
        table.setId("bases");
        table.setAccessibleText(kit.text("documents.segment.bases"));
        ColumnRoom.share(table);
        column("documents.basis-number", 200, one -> one.basis().type() + " " + one.basis().number());
        column("documents.basis-date", 110, one -> Figures.date(one.basis().date()));
        column("documents.basis-subject", 420, one -> one.basis().subject());
        column("documents.basis-from", 136, one -> one.key().isPresent() ? kit.text("documents.basis-own")
                : kit.text("documents.basis-programme"));
        table.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> fill(now));
        HBox.setHgrow(table, Priority.ALWAYS);
        view.getChildren().addAll(table, form());
    }

    private ScrollPane form() {
        VBox form = new VBox(4);
        form.getStyleClass().addAll("page", "pane-subtle");
        add(form, "documents.basis-type", type, "basis-type");
        add(form, "documents.basis-number", number, "basis-number");
        add(form, "documents.basis-date", date, "basis-date");
        add(form, "documents.basis-issuer", issuer, "basis-issuer");
        add(form, "documents.basis-subject", subject, "basis-subject");
        date.setPromptText("dd/MM/yyyy");
        number.setPromptText("222/KH-UBND");
        fault.getStyleClass().add("field-error");
        fault.setWrapText(true);
        save.setId("basis-save");
        save.setText(kit.text("documents.basis-save"));
        save.getStyleClass().add("accent");
        save.setMaxWidth(Double.MAX_VALUE);
        save.setOnAction(event -> save());
        takeOut.setId("basis-out");
        takeOut.setText(kit.text("documents.basis-out"));
        takeOut.setMaxWidth(Double.MAX_VALUE);
        takeOut.setDisable(true);
        takeOut.setOnAction(event -> chosen().flatMap(LegalBases.Listed::key).ifPresent(key ->
                run(() -> port.documents().bases().takeOut(key))));
        form.getChildren().addAll(fault, save, takeOut, LivePages.muted(kit.text("documents.basis-advice")));
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "pane-subtle", "line-left");
        scroll.setPrefWidth(FORM);
        PaneWidth.setLeast(scroll, LEAST_FORM);
        return scroll;
    }

    private void column(String key, double width, Function<LegalBases.Listed, String> value) {
        TableColumn<LegalBases.Listed, String> column = new TableColumn<>(kit.text(key));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST));
        Columns.keepHeading(column);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        table.getColumns().add(column);
    }

    private void add(VBox form, String key, TextField field, String id) {
        field.setId(id);
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        form.getChildren().addAll(List.<Node>of(label, field));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh(DocumentsPort.Data data) {
        save.setDisable(!data.writes());
        kit.tasks().read(progress -> port.documents().bases().all()).onDone(all -> table.getItems().setAll(all));
    }

    private Optional<LegalBases.Listed> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void fill(LegalBases.Listed one) {
        takeOut.setDisable(save.isDisabled() || one == null || one.key().isEmpty());
        if (one != null) {
            type.setText(one.basis().type());
            number.setText(one.basis().number());
            date.setText(Figures.date(one.basis().date()));
            issuer.setText(one.basis().issuer());
            subject.setText(one.basis().subject());
        }
    }

    private void save() {
        Optional<LocalDate> day = DateInput.parse(date.getText());
        boolean lacking = List.of(type, number, issuer, subject).stream().anyMatch(field -> field.getText().isBlank());
        fault.setText(lacking ? kit.text("documents.basis-lacking") : day.isEmpty() ? kit.text("documents.fault-date")
                : "");
        if (fault.getText().isEmpty()) {
            var basis = new LegalBasis(type.getText().strip(), number.getText().strip(), day.orElseThrow(),
                    issuer.getText().strip(), subject.getText().strip(), number.getText().strip());
            run(() -> port.documents().bases().put(basis));
        }
    }

    private void run(Supplier<Outcome<Saved>> work) {
        kit.tasks().run(progress -> work.get()).onRefused(kit.dialogs()::refused).onDone(done -> reload.run());
    }
}
