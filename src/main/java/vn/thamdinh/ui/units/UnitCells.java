package vn.thamdinh.ui.units;

import java.util.List;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.ColumnRoom;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.ThinBar;

/** How each column draws a unit. */
final class UnitCells {

    private static final int SCALE = 2;
    private static final double LEAST_NAME = 170;
    private static final double LEAST_FIGURES = 104;
    private static final double LEAST_SURVEYS = 150;

    private UnitCells() {
    }

    static TableColumn<UnitsItem, UnitsItem> column(Messages messages, UnitColumn column) {
        TableColumn<UnitsItem, UnitsItem> made = new TableColumn<>(messages.text("units.column." + column.key()));
        made.setId("column-" + column.key());
        made.setReorderable(false);
        made.setMinWidth(column == UnitColumn.POINTS || column == UnitColumn.STATE ? column.width() : column.width() / 2);
        Columns.keepHeading(made);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(each -> switch (column) {
            case ORDER -> new OrderCell();
            case NAME -> new NameCell();
            case STAGES -> new StagesCell();
            case PROGRESS -> new ProgressCell(messages);
            case SURVEYS -> new SurveysCell(messages);
            case VISIT -> new VisitCell(messages);
            case POINTS -> new PointsCell();
            case STATE -> new StateCell(messages);
        });
        if (column == UnitColumn.ORDER || column == UnitColumn.POINTS) {
            made.getStyleClass().add("num");
        }
        return ColumnRoom.needing(switch (column) {
            case ORDER, POINTS, STATE, STAGES -> column.width();
            case NAME -> LEAST_NAME;
            case PROGRESS, VISIT -> LEAST_FIGURES;
            case SURVEYS -> LEAST_SURVEYS;
        }, made);
    }

    /** Two headings depend on whether the person scores: "Phiếu của tôi" or "Đã chấm"; one names the surveys. */
    static void head(TableView<UnitsItem> table, Messages messages, UnitsModel model) {
        boolean scores = model.scores();
        for (TableColumn<UnitsItem, ?> column : table.getColumns()) {
            switch ((UnitColumn) column.getUserData()) {
                case PROGRESS -> column.setText(messages.text(scores ? "units.column.mine" : "units.column.progress"));
                case POINTS -> column.setText(messages.text(scores ? "units.column.my-points" : "units.column.points"));
                case SURVEYS -> column.setText(messages.text("units.column.surveys", model.surveys()).strip());
                default -> { }
            }
        }
    }

    private abstract static class LineCell extends TableCell<UnitsItem, UnitsItem> {
        @Override
        protected final void updateItem(UnitsItem item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(null);
            setTooltip(null);
            if (item instanceof UnitsItem.Entry(UnitLine line) && !empty) {
                show(line);
            } else if (item instanceof UnitsItem.Group group && !empty) {
                head(group);
            }
        }

        abstract void show(UnitLine line);

        void head(UnitsItem.Group group) {
        }
    }

    /** The first cell of a heading carries the district's name across the columns. */
    private static final class OrderCell extends LineCell {
        private final Label district = new Label();
        private final Pane across = new Pane(district);

        OrderCell() {
            district.getStyleClass().add("district");
            across.setPrefWidth(1);
        }

        @Override
        void show(UnitLine line) {
            setAlignment(Pos.CENTER_RIGHT);
            setViewOrder(0);
            setText(Integer.toString(line.unit().order()));
        }

        /** The cell's own clip would cut the name off at the column's edge. */
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            setClip(null);
        }

        @Override
        void head(UnitsItem.Group group) {
            district.setText(group.district().name());
            setAlignment(Pos.CENTER_LEFT);
            setViewOrder(-1);
            setGraphic(across);
        }
    }

    private static final class NameCell extends LineCell {
        @Override
        void show(UnitLine line) {
            setText(line.unit().fullName());
            if (!line.unit().note().isEmpty()) {
                setTooltip(new Tooltip(line.unit().note()));
            }
        }
    }

    private static final class StagesCell extends LineCell {
        StagesCell() {
            getStyleClass().add("figures");
        }

        @Override
        void show(UnitLine line) {
            if (line.self().isPresent() || line.verify().isPresent()) {
                String self = line.self().map(points -> Figures.points(points, SCALE)).orElse(Figures.NONE);
                setText(line.verifies() ? self + " → "
                        + line.verify().map(points -> Figures.points(points, SCALE)).orElse(Figures.NONE) : self);
            } else {
                setText(Figures.NONE);
            }
        }
    }

    private static final class ProgressCell extends LineCell {
        private final Messages messages;
        private final ThinBar bar = new ThinBar();
        private final Label count = new Label();
        private final HBox box = new HBox(6, bar, count);

        ProgressCell(Messages messages) {
            this.messages = messages;
            box.setAlignment(Pos.CENTER_LEFT);
            count.getStyleClass().add("figures");
            count.setMinWidth(Label.USE_PREF_SIZE);
        }

        @Override
        void show(UnitLine line) {
            if (line.expected() == 0 || line.state() == UnitState.RECUSED) {
                setText(Figures.NONE);
                return;
            }
            bar.setValue(line.expected() == 0 ? 0 : (double) line.done() / line.expected());
            count.setText(line.done() + "/" + line.expected());
            if (line.sheets() > 0) {
                setTooltip(new Tooltip(messages.text("units.sheets-in", line.sheetsIn(), line.sheets())));
            }
            box.getChildren().setAll(bar, count);
            if (line.sheets() > 0 && line.sheetsIn() == line.sheets()) {
                box.getChildren().add(Icons.HAND_IN.node("chip-icon", "icon-ok"));
            }
            setGraphic(box);
        }
    }

    private static final class SurveysCell extends LineCell {
        private final Messages messages;

        SurveysCell(Messages messages) {
            this.messages = messages;
        }

        @Override
        void show(UnitLine line) {
            if (line.quotas().isEmpty()) {
                setText(Figures.NONE);
                return;
            }
            HBox box = new HBox(4);
            box.setAlignment(Pos.CENTER_LEFT);
            if (line.quotas().stream().allMatch(quota -> quota.state() == QuotaVerdict.State.NOT_ENTERED)) {
                box.getChildren().add(label(messages.text("units.survey.not-entered"), "muted"));
            } else {
                line.quotas().forEach(quota -> add(box, quota));
                add(box, line.quotas());
            }
            setGraphic(box);
            setTooltip(new Tooltip(line.quotas().stream().map(this::sentence).collect(Collectors.joining("\n"))));
        }

        private static void add(HBox box, QuotaVerdict quota) {
            if (!box.getChildren().isEmpty()) {
                box.getChildren().add(label("·", "muted"));
            }
            box.getChildren().add(switch (quota.state()) {
                case MET -> label(Integer.toString(quota.valid()), "ok");
                case MISSED -> label(quota.valid() + "/" + quota.required(), "bad");
                case NOT_ENTERED -> label(Figures.NONE, "muted");
                case NO_TRANSACTIONS -> label("?", "warn");
            });
        }

        private void add(HBox box, List<QuotaVerdict> quotas) {
            int missing = quotas.stream().mapToInt(quota ->
                    quota.state() == QuotaVerdict.State.MISSED ? quota.missing() : 0).sum();
            if (missing > 0) {
                box.getChildren().add(label(messages.text("units.survey.short", missing), "bad"));
            } else if (quotas.stream().anyMatch(quota -> quota.state() == QuotaVerdict.State.NOT_ENTERED)) {
                box.getChildren().add(label(messages.text("units.survey.partly"), "muted"));
            } else if (quotas.stream().anyMatch(quota -> quota.state() == QuotaVerdict.State.NO_TRANSACTIONS)) {
                box.getChildren().add(label(messages.text("units.survey.unclear"), "warn"));
            } else {
                box.getChildren().add(label(messages.text("units.survey.enough"), "ok"));
            }
        }

        private String sentence(QuotaVerdict quota) {
            return SurveyWords.sentence(messages, quota);
        }

        private static Node label(String words, String styleClass) {
            Label label = new Label(words);
            label.getStyleClass().addAll("figures", styleClass);
            label.setMinWidth(Label.USE_PREF_SIZE);
            return label;
        }
    }

    private static final class VisitCell extends LineCell {
        private final Messages messages;

        VisitCell(Messages messages) {
            this.messages = messages;
            getStyleClass().add("figures");
        }

        @Override
        void show(UnitLine line) {
            if (line.visits().isEmpty()) {
                setText(Figures.NONE);
                return;
            }
            String last = Figures.date(line.visits().getLast());
            setText(line.visits().size() == 1 ? last : last + " (" + line.visits().size() + ")");
            if (line.visits().size() > 1) {
                setTooltip(new Tooltip(messages.text("units.visits", line.visits().stream().map(Figures::date)
                        .collect(Collectors.joining(", ")))));
            }
        }
    }

    private static final class PointsCell extends LineCell {
        private final Label points = new Label();
        private final Label max = new Label();
        private final HBox box = new HBox(4, points, max);

        PointsCell() {
            box.setAlignment(Pos.CENTER_RIGHT);
            points.getStyleClass().add("figures");
            max.getStyleClass().addAll("figures", "out-of");
        }

        @Override
        void show(UnitLine line) {
            points.setText(line.points().map(value -> Figures.points(value, SCALE)).orElse(Figures.NONE));
            max.setText("/ " + Figures.points(line.highest()));
            setGraphic(box);
        }
    }

    private static final class StateCell extends LineCell {
        private final Messages messages;
        private final Chip chip = new Chip();

        StateCell(Messages messages) {
            this.messages = messages;
        }

        @Override
        void show(UnitLine line) {
            UnitState state = line.state();
            String words = messages.text(state.messageKey(),
                    line.gap().map(gap -> Figures.difference(gap, SCALE)).orElse(""));
            chip.show(state.tone(), state.shape(), state == UnitState.RECOGNISED ? line.grade().orElse(words) : words);
            setGraphic(chip);
        }
    }
}
