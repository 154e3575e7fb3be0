package vn.thamdinh.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.register.Target;
import vn.thamdinh.domain.register.state.KeptRow;
import vn.thamdinh.domain.register.state.Reached;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.UiKit;

/** The targets with their values, and from which rows the chosen one follows. */
final class TargetPane {
    private static final double TRACE_WIDTH = 400;
    /** A chip of the longest word. */
    private static final double STATE = 152;
    private static final int MOST_ROWS = 60;

    private final UiKit kit;
    private final RegisterWords words;
    private final TableView<Reached> table = new TableView<>();
    private final VBox trace = new VBox(8);
    private final ComboBox<Integer> year = new ComboBox<>();
    private final HBox root;
    private RegisterPort.Data data;
    private boolean filling;

    TargetPane(UiKit kit, RegisterWords words, Runnable changed) {
        this.kit = kit;
        this.words = words;
        year.setId("year");
        year.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer value) {
                return value == null || value == 0 ? kit.text("register.all-years") : Integer.toString(value);
            }

            @Override
            public Integer fromString(String text) {
                return 0;
            }
        });
        year.valueProperty().addListener((property, old, now) -> {
            if (!filling) {
                changed.run();
            }
        });
        this.root = build();
    }

    private HBox build() {
        table.setId("targets");
        table.setPlaceholder(new Label(kit.text("register.no-targets")));
        Columns columns = new Columns(kit.settings(), "targets");
        TableColumn<Reached, Reached> state = columns.node("state", kit.text("register.state"), STATE, reached -> new Chip(
                RegisterWords.tone(reached.state()), words.state(reached.state())));
        state.setMinWidth(STATE);
        columns.put(table, columns.text("title", kit.text("register.target"), 300, this::title),
                columns.text("unit", kit.text("register.about"), 160, this::unit),
                columns.text("bound", kit.text("register.bound"), 96, reached -> RegisterWords.bound(reached.target())),
                columns.figure("value", kit.text("register.value"), 104, words::value), state);
        table.getSelectionModel().selectedItemProperty().addListener((property, old, reached) -> show(reached));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox left = new VBox(new HBox(8, year), table);
        left.getStyleClass().add("page");
        HBox.setHgrow(left, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(trace);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(TRACE_WIDTH);
        scroll.setMaxWidth(TRACE_WIDTH);
        scroll.getStyleClass().add("line-left");
        trace.getStyleClass().addAll("page", "pane-subtle");
        trace.setId("trace");
        return new HBox(left, scroll);
    }

    Node node() {
        return root;
    }

    /** The year that the values are asked of; nothing for all years. */
    Optional<Integer> year() {
        return Optional.ofNullable(year.getValue()).filter(value -> value != 0);
    }

    void show(RegisterPort.Data fresh) {
        data = fresh;
        if (year.getItems().isEmpty()) {
            filling = true;
            year.getItems().setAll(years());
            year.setValue(0);
            filling = false;
        }
        int before = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(fresh.reached());
        table.getSelectionModel().select(Math.clamp(before, 0, Math.max(0, fresh.reached().size() - 1)));
    }

    private List<Integer> years() {
        List<Integer> years = new ArrayList<>(List.of(0));
        data.programme().registers().registers().stream().flatMap(one -> java.util.stream.Stream.of(
                one.span().from().getYear(), one.span().until().getYear())).sorted().distinct().forEach(years::add);
        for (int i = 2; i < years.size(); i++) {
            if (years.get(i) > years.get(i - 1) + 1) {
                years.add(i, years.get(i - 1) + 1);
            }
        }
        return years;
    }

    /** Named once above the units that have a value each. */
    private String title(Reached reached) {
        int at = table.getItems().indexOf(reached);
        return at > 0 && table.getItems().get(at - 1).target().equals(reached.target()) ? "" : reached.target().title();
    }

    private String unit(Reached reached) {
        return reached.unit().flatMap(data.programme()::unit).map(unit -> unit.fullName())
                .orElseGet(() -> kit.text("register.round"));
    }

    private void show(Reached reached) {
        trace.getChildren().clear();
        if (reached == null) {
            return;
        }
        Target target = reached.target();
        line(target.title(), "section-title");
        line(unit(reached) + ": " + words.value(reached) + " (" + RegisterWords.bound(target) + ")", "");
        line(kit.text("register.formula", target.formula().text()), "muted");
        target.until().ifPresent(day -> line(kit.text("register.until", Figures.date(day)), "muted"));
        line(kit.text(target.sample() ? "register.source-sample" : "register.source", target.source()), "muted");
        reached.traces().forEach(this::show);
    }

    private void show(Reached.Trace part) {
        Optional<Register> register = data.programme().registers().register(part.variable().register());
        String title = register.map(Register::title).orElse("");
        line(part.variable().name() + " = " + part.value().map(Numbers::trimmed).orElse("–"), "section-title");
        line(kit.text("register.gather." + part.variable().gather().name().toLowerCase(java.util.Locale.ROOT), title,
                register.flatMap(one -> one.column(part.variable().column())).map(RegisterWords::heading).orElse("")),
                "muted");
        part.rows().stream().limit(MOST_ROWS).forEach(key -> line(row(register, key, part), "trace-row"));
        if (part.rows().size() > MOST_ROWS) {
            line(kit.text("register.more-rows", part.rows().size() - MOST_ROWS), "muted");
        }
    }

    private String row(Optional<Register> register, RowKey key, Reached.Trace part) {
        Optional<KeptRow> row = data.kept().row(key);
        String value = register.flatMap(one -> one.column(part.variable().column()))
                .flatMap(column -> row.map(kept -> words.shown(column, kept.row().value(column.id())))).orElse("1");
        String when = register.map(one -> words.period(one.period(), key.period())).orElse("");
        String from = row.filter(kept -> kept.origin() == KeptRow.Origin.PROGRAMME)
                .map(kept -> " (" + kept.source() + ")").orElse("");
        return words.about(data.programme(), key) + (when.isEmpty() ? "" : ", " + when) + ": " + value + from;
    }

    private void line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        trace.getChildren().add(label);
    }
}
