package vn.thamdinh.ui.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import vn.thamdinh.domain.register.Period;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.register.state.KeptRow;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;

/** The list of registers with how far each has come, and beside it the rows of the chosen one. */
final class BookPane implements RegisterTable.Owner {
    private static final double LIST_WIDTH = 296;
    private static final String ALL = "";

    private final UiKit kit;
    private final RegisterWords words;
    private final RegisterPort port;
    private final FileDialogs files;
    private final Runnable changed;
    private final ListView<RegisterItem> list = new ListView<>();
    private final TableView<RegisterLine> table = new TableView<>();
    private final Label title = new Label();
    private final Label guide = new Label();
    private final Label remark = new Label();
    private final ComboBox<String> period = new ComboBox<>();
    private final Button add = new Button();
    private final Button drop = new Button();
    private final Button past = new Button();
    private final RegisterTable rows;
    private final HBox root;
    private RegisterPort.Data data;
    private Optional<Register> open = Optional.empty();
    private boolean filling;

    BookPane(UiKit kit, RegisterWords words, RegisterPort port, FileDialogs files, Runnable changed) {
        this.kit = kit;
        this.words = words;
        this.port = port;
        this.files = files;
        this.changed = changed;
        this.rows = new RegisterTable(kit, words, table, this);
        this.root = build();
    }

    private HBox build() {
        buildList();
        buildPeriods();
        table.setId("rows");
        table.getStyleClass().add("register-table");
        table.setPlaceholder(new Label(kit.text("register.no-rows")));
        VBox.setVgrow(table, Priority.ALWAYS);
        title.getStyleClass().add("section-title");
        title.setId("register-title");
        guide.getStyleClass().addAll("muted", "small");
        guide.setWrapText(true);
        guide.setMinHeight(Region.USE_PREF_SIZE);
        remark.setId("remark");
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        VBox right = new VBox(title, guide, bar(), table, remark);
        right.getStyleClass().add("page");
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox left = new VBox(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        left.getStyleClass().addAll("pane-subtle", "line-right");
        return new HBox(left, right);
    }

    private void buildList() {
        list.setId("registers");
        list.getStyleClass().add("register-list");
        list.setCellFactory(ignored -> new RegisterItemCell(kit, words));
        list.setMinWidth(LIST_WIDTH);
        list.setMaxWidth(LIST_WIDTH);
        list.getSelectionModel().selectedItemProperty().addListener((property, old, item) -> {
            if (item != null && !filling) {
                choose(item.register());
            }
        });
    }

    private void buildPeriods() {
        period.setId("period");
        period.setConverter(new StringConverter<>() {
            @Override
            public String toString(String key) {
                return key == null || key.isEmpty() ? kit.text("register.all-periods")
                        : words.period(open.orElseThrow().period(), key);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        period.valueProperty().addListener((property, old, key) -> {
            if (!filling) {
                fill();
            }
        });
    }

    private HBox bar() {
        verb(add, "register.add", "add-row", this::beyond);
        verb(drop, "register.drop", "drop-row", this::drop);
        verb(past, "register.history", "history", this::history);
        add.setGraphic(Icons.ADD.node());
        Label keys = new Label(kit.text("register.keys"));
        keys.getStyleClass().addAll("muted", "small");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(8, period, add, drop, past, gap, keys);
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return bar;
    }

    private void verb(Button button, String key, String id, Runnable action) {
        button.setText(kit.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
    }

    Node node() {
        return root;
    }

    void show(RegisterPort.Data fresh) {
        boolean first = data == null;
        data = fresh;
        filling = true;
        int before = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(RegisterItem.of(fresh));
        filling = false;
        if (first || open.isEmpty()) {
            list.getSelectionModel().select(0);
        } else {
            filling = true;
            list.getSelectionModel().select(Math.max(0, before));
            filling = false;
        }
    }

    void reveal(String register) {
        list.getItems().stream().filter(item -> item.register().id().value().equals(register)).findFirst()
                .ifPresent(item -> list.getSelectionModel().select(item));
    }

    private void choose(Register register) {
        open = Optional.of(register);
        title.setText(register.title());
        String source = kit.text(register.sample() ? "register.source-sample" : "register.source", register.source());
        guide.setText(register.guide().isEmpty() ? source : register.guide() + " " + source);
        List<String> periods = periods(register);
        filling = true;
        period.setVisible(register.period().recurs());
        period.setManaged(register.period().recurs());
        period.getItems().setAll(periods);
        period.setValue(periods.isEmpty() ? ALL : periods.getLast());
        filling = false;
        fill();
    }

    /** All periods that are expected or have rows, the choice of all of them first. */
    private List<String> periods(Register register) {
        Set<String> known = new java.util.TreeSet<>();
        data.expected().getOrDefault(register.id(), List.of()).forEach(key -> known.add(key.period()));
        data.kept().rows(register.id()).forEach(row -> known.add(row.row().key().period()));
        if (register.period().recurs() && known.isEmpty()) {
            known.addAll(register.period().keys(register.span().from(), register.span().until()));
        }
        List<String> periods = new ArrayList<>(List.of(ALL));
        known.stream().filter(key -> !key.isEmpty()).forEach(periods::add);
        return periods;
    }

    private void fill() {
        Register register = open.orElseThrow();
        String only = Optional.ofNullable(period.getValue()).orElse(ALL);
        Map<RowKey, KeptRow> kept = new HashMap<>();
        List<RowKey> keys = new ArrayList<>();
        data.kept().rows(register.id()).forEach(row -> kept.put(row.row().key(), row));
        Set<RowKey> seen = new HashSet<>();
        List<RowKey> all = new ArrayList<>(data.expected().getOrDefault(register.id(), List.of()));
        if (all.isEmpty()) {
            data.kept().rows(register.id()).forEach(row -> all.add(row.row().key()));
        } else {
            kept.keySet().stream().filter(key -> !all.contains(key)).forEach(all::add);
        }
        all.stream().filter(key -> only.isEmpty() || key.period().equals(only)).filter(seen::add).forEach(keys::add);
        rows.show(data.programme(), register, only.isEmpty(), keys.stream()
                .map(key -> new RegisterLine(words, register, key, Optional.ofNullable(kept.get(key)))).toList());
        boolean many = register.many() || register.period() == Period.ON_DEMAND;
        add.setVisible(many);
        add.setManaged(many);
    }

    @Override
    public boolean permits(RegisterLine line) {
        return data.permits(line.key());
    }

    @Override
    public void save(RegisterLine line) {
        kit.tasks().run(progress -> port.write(line.key(), line.texts())).onDone(at -> {
            line.saved();
            rows.refresh();
            changed.run();
        }).onRefused(kit.dialogs()::refused);
    }

    @Override
    public void looked(RegisterLine line) {
        String matter = words.matter(line);
        remark.setText(matter.isEmpty() ? "" : words.about(data.programme(), line.key()) + ": " + matter);
        remark.setGraphic(matter.isEmpty() ? null : words.tone(line).shape().node(words.tone(line).styleClass("icon")));
    }

    @Override
    public void beyond() {
        open.filter(register -> register.many() || register.period() == Period.ON_DEMAND).ifPresent(register ->
                new NewRow(kit, data, register, Optional.ofNullable(period.getValue()).orElse(ALL),
                        rows.focused().map(RegisterLine::key)).open(key -> kit.tasks()
                        .read(progress -> port.keyOfNew(register, key.unit(), key.body(), key.period()))
                        .onDone(named -> rows.add(new RegisterLine(words, register, named, Optional.empty())))));
    }

    private void drop() {
        rows.focused().filter(line -> line.kept().isPresent() && data.permits(line.key())).ifPresent(line ->
                new WhyForm(kit).open(kit.text("register.drop-title"), reason -> kit.tasks()
                        .run(progress -> port.drop(line.key(), reason)).onDone(at -> {
                            table.getItems().remove(line);
                            changed.run();
                        }).onRefused(kit.dialogs()::refused)));
    }

    private void history() {
        rows.focused().ifPresent(line -> kit.tasks().read(progress -> port.history(line.key()))
                .onDone(lines -> kit.dialogs().openWide(kit.text("register.history"), RowHistory.node(kit, lines))));
    }

    void export() {
        open.ifPresent(register -> files.save(root.getScene().getWindow(), kit.text("register.export"),
                register.id().value() + ".xlsx").ifPresent(file -> kit.tasks()
                .run(progress -> port.export(register, file))
                .onDone((Path written) -> kit.dialogs().notice(Tone.OK, kit.text("register.exported", written.getFileName())))
                .onRefused(kit.dialogs()::refused)));
    }

    void take() {
        open.ifPresent(register -> files.open(root.getScene().getWindow(), kit.text("register.import"), "xlsx", "csv")
                .stream().findFirst().ifPresent(file -> kit.tasks().run(progress -> port.take(register, file))
                        .onDone(taken -> {
                            if (taken.problems().isEmpty()) {
                                kit.dialogs().notice(Tone.OK, words.taken(taken));
                                kit.tasks().read(progress -> port.read(Optional.empty())).onDone(found ->
                                        found.ifPresent(fresh -> {
                                            show(fresh);
                                            choose(register);
                                            changed.run();
                                        }));
                            } else {
                                kit.dialogs().openWide(kit.text("register.problems", taken.problems().size()),
                                        WhyForm.lines(taken.problems().stream().map(words::problem).toList()));
                            }
                        }).onRefused(kit.dialogs()::refused)));
    }
}
