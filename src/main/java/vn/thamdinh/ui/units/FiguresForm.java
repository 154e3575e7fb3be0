package vn.thamdinh.ui.units;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.ledger.FigureFact.FigureRecorded;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.ScoreInput;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.view.UnitFigure;

/** The form in which the secretariat enters a unit's figures, each with where it was read. */
final class FiguresForm {

    private static final int SCALE = 6;
    private static final double TITLE_WIDTH = 200;

    private final UiKit kit;
    private final FigurePort port;
    private final Unit unit;
    private final Runnable changed;
    private final List<Line> lines = new ArrayList<>();
    private final Button save = new Button();

    FiguresForm(UiKit kit, FigurePort port, Unit unit, Runnable changed) {
        this.kit = kit;
        this.port = port;
        this.unit = unit;
        this.changed = changed;
    }

    void open(List<UnitFigure> figures) {
        GridPane grid = new GridPane(10, 8);
        grid.addRow(0, heading("units.figures.figure"), heading("units.figures.value"),
                heading("units.figures.source"));
        for (UnitFigure figure : figures) {
            lines.add(new Line(figure));
            lines.getLast().addTo(grid, lines.size());
        }
        save.setText(kit.text("units.figures.save"));
        save.setId("saveFigures");
        save.setDefaultButton(true);
        save.getStyleClass().add("accent");
        save.setOnAction(event -> save());
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> kit.dialogs().close());
        HBox buttons = new HBox(8, cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        kit.dialogs().open(kit.text("units.figures.title", unit.fullName()), new VBox(14, grid, buttons));
        judge();
    }

    private Label heading(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private void judge() {
        lines.forEach(Line::judge);
        save.setDisable(lines.stream().anyMatch(line -> !line.isFine()));
    }

    private void save() {
        List<FigureRecorded> fresh = lines.stream().flatMap(line -> line.changed().stream()).toList();
        kit.dialogs().close();
        if (!fresh.isEmpty()) {
            kit.tasks().run(progress -> port.record(fresh)).onDone(count -> {
                kit.dialogs().notice(Tone.OK, kit.text("units.figures.saved", unit.fullName(), count));
                changed.run();
            }).onRefused(kit.dialogs()::refused);
        }
    }

    /** The fields of one figure. */
    private final class Line {
        private final UnitFigure before;
        private final TextField value;
        private final TextField source;

        Line(UnitFigure before) {
            this.before = before;
            this.value = field("figure-", before.value().map(FiguresForm::typed).orElse(""), 8);
            this.source = field("source-", before.source(), 22);
            value.getStyleClass().add("num");
        }

        private TextField field(String prefix, String text, int columns) {
            TextField field = new TextField(text);
            field.setId(prefix + before.figure().id());
            field.setPrefColumnCount(columns);
            field.textProperty().addListener(change -> FiguresForm.this.judge());
            return field;
        }

        void addTo(GridPane grid, int row) {
            Figure figure = before.figure();
            Label title = new Label(figure.title());
            title.setWrapText(true);
            title.setMaxWidth(TITLE_WIDTH);
            Label bounds = new Label(Numbers.trimmed(figure.low()) + " – " + Numbers.trimmed(figure.high())
                    + (figure.measure().isEmpty() ? "" : " " + figure.measure()));
            bounds.getStyleClass().addAll("muted", "small");
            value.setMinWidth(TextField.USE_PREF_SIZE);
            grid.addRow(row, new VBox(2, title, bounds), value, source);
        }

        void judge() {
            mark(value, !isEmpty() && read().isEmpty());
            mark(source, !isEmpty() && read().isPresent() && source.getText().isBlank());
        }

        private void mark(TextField field, boolean wrong) {
            field.pseudoClassStateChanged(PseudoClass.getPseudoClass("danger"), wrong);
        }

        boolean isFine() {
            return isEmpty() || read().isPresent() && !source.getText().isBlank();
        }

        Optional<FigureRecorded> changed() {
            return isEmpty() || !isFine() ? Optional.empty()
                    : read().map(number -> new FigureRecorded(unit.id(), before.figure().id(), number,
                            source.getText().strip()));
        }

        private boolean isEmpty() {
            return before.value().isEmpty() && value.getText().isBlank();
        }

        private Optional<BigDecimal> read() {
            return ScoreInput.parse(value.getText(), before.figure().high(), SCALE)
                    instanceof ScoreInput.Accepted(BigDecimal number) && number.compareTo(before.figure().low()) >= 0
                    ? Optional.of(number) : Optional.empty();
        }
    }

    /** Without dots between thousands, which could be taken for decimals when read again. */
    private static String typed(BigDecimal value) {
        return Numbers.plain(value).replace('.', ',');
    }
}
