package vn.thamdinh.ui.change;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.programme.change.Proposal;
import vn.thamdinh.domain.programme.change.Share;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.UiKit;

/** What each old component becomes: doubtful rows first, each confirmed or put right by a person. */
final class MappingTable {

    /** A row of the table: a component, or something else that the new programme does not have under its name. */
    private record Row(Optional<Proposal.Row> component, Optional<Proposal.Other> other) {
        boolean sure() {
            return component.map(Proposal.Row::sure).or(() -> other.map(Proposal.Other::sure)).orElse(true);
        }
    }

    private final UiKit kit;
    private final ChangePort.Other opened;
    private final Runnable changed;
    private final TableView<Row> table = new TableView<>();
    private final TextField becomes = new TextField();
    private final ComboBox<Component> add = new ComboBox<>();
    private final Button confirm = new Button();
    private final Button drop = new Button();
    private final Label state = new Label();
    private final VBox view;
    private Proposal proposal;

    MappingTable(UiKit kit, ChangePort.Other opened, Runnable changed) {
        this.kit = kit;
        this.opened = opened;
        this.changed = changed;
        this.proposal = opened.proposal();
        columns();
        VBox.setVgrow(table, Priority.ALWAYS);
        this.view = new VBox(8, state, table, editor());
        fill(0);
    }

    Node view() {
        return view;
    }

    Proposal proposal() {
        return proposal;
    }

    private void columns() {
        table.setId("mapping");
        var columns = new Columns(kit.settings(), "mapping");
        columns.put(table, columns.text("state", kit.text("change.column.state"), 120,
                        row -> kit.text(row.sure() ? "change.sure" : "change.doubtful")),
                columns.text("from", kit.text("change.column.from"), 400, this::from),
                columns.text("to", kit.text("change.column.to"), 370, this::to),
                columns.figure("degree", kit.text("change.column.degree"), 90,
                        row -> row.component().map(each -> each.degree() + " %").orElse("")));
        table.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> tell(row));
    }

    private String from(Row row) {
        return row.component().map(each -> name(opened.from().criteria().component(each.from()), each.from()))
                .orElseGet(() -> kit.text("change.area." + kind(row)) + " " + row.other().orElseThrow().from().id());
    }

    private static String kind(Row row) {
        return switch (row.other().orElseThrow().from().kind()) {
            case UNIT -> "unit";
            case FORM -> "survey";
            case FIGURE -> "figure";
            case PAPER -> "paper";
            case RULE -> "eligibility";
            case REGISTER -> "register";
            case COLUMN -> "column";
        };
    }

    private static String name(Optional<Component> component, ComponentId id) {
        return component.map(each -> each.id() + " " + each.title() + " (" + Numbers.trimmed(each.max()) + ")")
                .orElse(id.value());
    }

    private String to(Row row) {
        return row.component().map(each -> each.to().isEmpty() ? kit.text("change.dropped")
                        : each.to().size() > 1 ? ChangeWords.shares(each.to()) : one(each.to().getFirst()))
                .orElseGet(() -> row.other().orElseThrow().to().orElseGet(() -> kit.text("change.dropped")));
    }

    private String one(Share share) {
        String name = name(opened.opened().programme().criteria().component(share.to()), share.to());
        return share.factor().compareTo(BigDecimal.ONE) == 0 ? name
                : "× " + Numbers.trimmed(share.factor()) + " → " + name;
    }

    private Node editor() {
        becomes.setId("mapping-to");
        becomes.setPromptText(kit.text("change.to-prompt"));
        HBox.setHgrow(becomes, Priority.ALWAYS);
        add.setId("mapping-add");
        add.setPromptText(kit.text("change.add"));
        add.setMaxWidth(260);
        add.setPrefWidth(260);
        add.getItems().setAll(opened.opened().programme().criteria().components());
        add.setConverter(new Named());
        add.setOnAction(event -> append());
        confirm.setId("mapping-confirm");
        confirm.setText(kit.text("change.confirm"));
        confirm.setOnAction(event -> decide(becomes.getText()));
        drop.setId("mapping-drop");
        drop.setText(kit.text("change.drop"));
        drop.setOnAction(event -> decide(""));
        confirm.disableProperty().bind(Bindings.createBooleanBinding(() -> !readable(), becomes.textProperty(),
                table.getSelectionModel().selectedItemProperty()));
        HBox row = new HBox(8, becomes, add, confirm, drop);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void append() {
        Component wanted = add.getValue();
        if (wanted != null) {
            becomes.setText(becomes.getText().isBlank() ? wanted.id().value()
                    : becomes.getText().strip() + "; " + wanted.id());
        }
    }

    private boolean readable() {
        Row row = table.getSelectionModel().getSelectedItem();
        return row != null && (row.component().isEmpty() || !becomes.getText().isBlank()
                && ChangeWords.read(becomes.getText(), opened.opened().programme().criteria()).isPresent());
    }

    private void tell(Row row) {
        boolean component = row != null && row.component().isPresent();
        becomes.setText(component ? ChangeWords.shares(row.component().get().to()) : "");
        becomes.setDisable(!component);
        add.setDisable(!component);
        drop.setDisable(row == null);
    }

    private void decide(String typed) {
        Row row = table.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        row.component().ifPresent(each -> ChangeWords.read(typed, opened.opened().programme().criteria())
                .ifPresent(shares -> proposal = proposal.with(each.decided(shares))));
        row.other().ifPresent(each -> proposal = proposal.with(new Proposal.Other(each.from(),
                typed.isEmpty() && !drop.isFocused() ? each.to() : Optional.empty(), true)));
        fill(table.getSelectionModel().getSelectedIndex());
        changed.run();
    }

    private void fill(int at) {
        List<Row> rows = Stream.concat(
                proposal.rows().stream().map(each -> new Row(Optional.of(each), Optional.empty())),
                proposal.others().stream().map(each -> new Row(Optional.empty(), Optional.of(each))))
                .sorted(Comparator.comparing(Row::sure)).toList();
        table.getItems().setAll(rows);
        if (!rows.isEmpty()) {
            int shown = rows.getFirst().sure() ? Math.min(at, rows.size() - 1) : 0;
            table.getSelectionModel().select(shown);
        }
        state.setText(proposal.open() == 0 ? kit.text("change.all-sure", rows.size())
                : kit.text("change.open", proposal.open(), rows.size()));
    }

    private static final class Named extends StringConverter<Component> {
        @Override
        public String toString(Component component) {
            return component == null ? "" : component.id() + " " + component.title();
        }

        @Override
        public Component fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
