package vn.thamdinh.ui.access;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.chart.Chart;
import javafx.scene.control.Cell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.image.ImageView;

/** What a screen reader says of each thing that can be used or looked at: a name, and what it is. */
final class SpokenNames {

    private static final Pattern RAW = Pattern.compile(
            ".*@[0-9a-f]{4,}.*|%?[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*){1,4}|[A-Z]+_[A-Z_]+");

    private SpokenNames() {
    }

    static List<String> problems(Node root) {
        List<Label> labels = Sight.visible(root).stream().filter(Label.class::isInstance).map(Label.class::cast).toList();
        List<String> found = new ArrayList<>();
        for (Node node : Sight.visible(root)) {
            if (Sight.isUsable(node) && !(node instanceof TableRow<?> || node instanceof TreeTableRow<?>)) {
                check(node, name(node, labels), labels, found);
            } else if (isPicture(node) && !Sight.within(node, each -> !name(each, labels).isBlank() && each != root)) {
                found.add("picture without words: " + Sight.name(node));
            }
            columns(node, found);
        }
        return found;
    }

    private static void check(Node node, String name, List<Label> labels, List<String> found) {
        if (node instanceof Cell<?> cell && cell.getGraphic() == null && (cell.getText() == null || cell.getText().isEmpty())) {
            return;
        }
        if (name.isBlank()) {
            found.add("no name: " + Sight.name(node));
        } else if (RAW.matcher(name).matches() && labels.stream().noneMatch(label -> label.getText().equals(name))) {
            found.add("raw name \"" + name + "\": " + Sight.name(node));
        }
        if (node instanceof Cell<?>) {
            return;
        }
        AccessibleRole role = node.getAccessibleRole();
        if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
            found.add("no role: " + Sight.name(node));
        }
    }

    private static boolean isPicture(Node node) {
        return node instanceof ImageView view && view.getImage() != null || node instanceof Canvas || node instanceof Chart;
    }

    private static void columns(Node node, List<String> found) {
        List<? extends TableColumnBase<?, ?>> columns = switch (node) {
            case TableView<?> table -> table.getVisibleLeafColumns();
            case TreeTableView<?> table -> table.getVisibleLeafColumns();
            default -> List.of();
        };
        for (TableColumnBase<?, ?> column : columns) {
            boolean words = column.getText() != null && !column.getText().isBlank()
                    || column.getGraphic() != null && Sight.visible(column.getGraphic()).stream()
                            .anyMatch(each -> each instanceof Labeled label && !label.getText().isBlank());
            if (!words) {
                found.add("column without heading: " + column.getId() + " of " + Sight.name(node));
            }
        }
    }

    /** Its own, its label's, or its words; what a person has typed is none. */
    static String name(Node node, List<Label> labels) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        String labelled = labels.stream().filter(label -> label.getLabelFor() == node).map(Label::getText)
                .collect(Collectors.joining(" "));
        if (!labelled.isBlank()) {
            return labelled;
        }
        if (node instanceof Cell<?> cell && cell.getGraphic() != null && (cell.getText() == null || cell.getText().isBlank())) {
            return Sight.visible(cell).stream().filter(Label.class::isInstance).map(each -> ((Label) each).getText())
                    .collect(Collectors.joining(" "));
        }
        return node instanceof Labeled own && own.getText() != null ? own.getText() : "";
    }
}
