package vn.thamdinh.ui.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.assignment.AssignmentModel.Column;
import vn.thamdinh.ui.assignment.AssignmentModel.Mark;
import vn.thamdinh.ui.assignment.AssignmentModel.Row;
import vn.thamdinh.ui.assignment.AssignmentModel.View;
import vn.thamdinh.ui.common.Messages;

class AssignmentScreenTest {

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private static AssignmentModel model(View view) {
        return AssignmentModel.of(new SampleAssignment().read().orElseThrow(), view);
    }

    private static Column column(AssignmentModel model, String name) {
        return model.columns().stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void aRecusedMemberIsShownAndGivenNothing() {
        AssignmentModel model = model(View.UNITS);
        Row row = model.rows().stream().filter(each -> each.words().equals("Xã Tân Thành")).findFirst().orElseThrow();
        Column barred = column(model, "Phạm Đức Hưởng");
        assertEquals(Mark.RECUSED, model.mark(row, barred));
        assertFalse(model.with(row, barred, true).isChanged());
        assertEquals(1, model.recusedPairs());
    }

    @Test
    void aFieldIsGivenWithAllItsComponentsAndTakesTheOthersAway() {
        AssignmentModel model = model(View.FIELDS);
        Column first = model.columns().getFirst();
        Row field = model.rows().getFirst();
        assertEquals(Mark.IMPLIED, model.mark(field, first));
        AssignmentModel given = model.with(field, first, true);
        assertEquals(Mark.ON, given.mark(field, first));
        assertEquals(Mark.OFF, given.mark(given.rows().getLast(), first));
        AssignmentModel partly = given.with(model.rows().get(1), first, false);
        assertEquals(Mark.PART, partly.mark(field, first));
        assertTrue(given.load(first) < model.load(first));
    }

    @Test
    void spaceSetsACellDrawingSetsManyAndNothingIsStoredBeforeSaving() {
        SampleAssignment port = new SampleAssignment();
        AssignmentController controller = Fx.call(() ->
                new AssignmentController(Kits.kit(Messages.VIETNAMESE), port, () -> { }));
        Parent view = Fx.call(() -> Kits.kit(Messages.VIETNAMESE).views().load(controller));
        Stage stage = Fx.show(view, 1190, 640);
        Fx.run(controller::shown);
        TableView<?> matrix = Fx.find(view, "matrix", TableView.class);
        Fx.until(() -> !matrix.getItems().isEmpty());
        MemberId van = SampleRound.members().getFirst().id();
        MemberId first = port.plan().members().getFirst().member();
        var unit = ((Row.OfUnit) matrix.getItems().get(1)).unit();
        assertTrue(port.plan().has(first, unit), van.value());
        Fx.run(() -> {
            matrix.requestFocus();
            select(matrix, 1, 1);
        });
        Fx.press(KeyCode.SPACE);
        Fx.run(Fx.find(view, "store", Button.class)::fire);
        Fx.until(() -> !port.plan().has(first, unit));
        Column column = (Column) matrix.getColumns().get(2).getUserData();
        var cells = Fx.call(() -> java.util.Set.copyOf(matrix.lookupAll(".matrix-cell")));
        Fx.run(() -> {
            for (int row = 1; row < 3; row++) {
                Row drawn = (Row) matrix.getItems().get(row);
                if (row == 1) {
                    controller.begin(drawn, column);
                } else {
                    controller.over(drawn, column);
                }
            }
        });
        Fx.settle();
        assertEquals(cells, Fx.call(() -> java.util.Set.copyOf(matrix.lookupAll(".matrix-cell"))),
                "a drag goes on only over the cells on which it began");
        MemberId second = port.plan().members().get(1).member();
        assertTrue(port.plan().has(second, unit));
        Fx.run(Fx.find(view, "store", Button.class)::fire);
        Fx.until(() -> !port.plan().has(second, unit));
        assertFalse(port.plan().has(second, ((Row.OfUnit) matrix.getItems().get(2)).unit()));
        Fx.hide(stage);
    }

    @Test
    void theMouseDrawsOverCellsThatAreSetAlready() {
        SampleAssignment port = new SampleAssignment();
        AssignmentController controller = Fx.call(() ->
                new AssignmentController(Kits.kit(Messages.VIETNAMESE), port, () -> { }));
        Parent view = Fx.call(() -> Kits.kit(Messages.VIETNAMESE).views().load(controller));
        Stage stage = Fx.show(view, 990, 640);
        Fx.run(controller::shown);
        TableView<?> matrix = Fx.find(view, "matrix", TableView.class);
        Fx.until(() -> !matrix.getItems().isEmpty() && !matrix.lookupAll(".matrix-cell").isEmpty());
        Fx.settle();
        MemberId first = port.plan().members().getFirst().member();
        assertTrue(port.plan().has(first, unit(matrix, 4)) && port.plan().has(first, unit(matrix, 6)));
        Robot robot = Fx.call(Robot::new);
        for (int row = 4; row < 7; row++) {
            Bounds place = place(matrix, row);
            Fx.run(() -> robot.mouseMove(place.getCenterX() - 3, place.getCenterY() - 3));
            if (row == 4) {
                Fx.run(() -> robot.mousePress(MouseButton.PRIMARY));
            }
            Fx.run(() -> robot.mouseMove(place.getCenterX(), place.getCenterY()));
            Fx.settle();
        }
        Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        Fx.run(Fx.find(view, "store", Button.class)::fire);
        Fx.until(() -> !port.plan().has(first, unit(matrix, 4)));
        assertFalse(port.plan().has(first, unit(matrix, 6)));
        Fx.hide(stage);
    }

    private static vn.thamdinh.domain.unit.UnitId unit(TableView<?> matrix, int row) {
        return ((Row.OfUnit) matrix.getItems().get(row)).unit();
    }

    private static Bounds place(TableView<?> matrix, int row) {
        return Fx.call(() -> matrix.lookupAll(".matrix-cell").stream().map(MatrixCell.class::cast)
                .filter(cell -> cell.getIndex() == row && cell.getTableColumn() == matrix.getColumns().get(1))
                .map(cell -> cell.localToScreen(cell.getLayoutBounds())).findFirst().orElseThrow());
    }

    @Test
    void theProposalIsOnlyDrawnAndBalanced() {
        SampleAssignment port = new SampleAssignment();
        AssignmentController controller = Fx.call(() ->
                new AssignmentController(Kits.kit(Messages.VIETNAMESE), port, () -> { }));
        Parent view = Fx.call(() -> Kits.kit(Messages.VIETNAMESE).views().load(controller));
        Stage stage = Fx.show(view, 1190, 640);
        Fx.run(controller::shown);
        TableView<?> matrix = Fx.find(view, "matrix", TableView.class);
        Fx.until(() -> !matrix.getItems().isEmpty());
        var before = port.plan();
        Fx.run(() -> {
            Fx.find(view, "per", TextField.class).setText("2");
            Fx.find(view, "propose", Button.class).fire();
        });
        assertEquals(before, port.plan());
        Fx.snapshot(view, 1190, 640, "assignment-proposed");
        Fx.run(Fx.find(view, "store", Button.class)::fire);
        Fx.until(() -> !port.plan().equals(before));
        assertTrue(port.plan().units().stream().allMatch(unit -> port.plan().panel(unit) == 2));
        Fx.run(Fx.find(view, "assignment-fields", ToggleButton.class)::fire);
        Fx.until(() -> matrix.getItems().getFirst() instanceof Row.OfComponents);
        Fx.run(() -> Fx.find(view, "propose", Button.class).fire());
        Fx.snapshot(view, 1190, 640, "assignment-fields");
        Fx.run(Fx.find(view, "assignment-bodies", ToggleButton.class)::fire);
        Fx.settle();
        Fx.snapshot(view, 1190, 640, "assignment-bodies");
        assertEquals(List.of(), port.plan().componentsWithout());
        Fx.hide(stage);
    }

    private static <R> void select(TableView<R> matrix, int row, int column) {
        matrix.getSelectionModel().clearAndSelect(row, matrix.getColumns().get(column));
        matrix.getFocusModel().focus(row, matrix.getColumns().get(column));
    }
}
